using Microsoft.Playwright;

namespace Curriculum.Tests.Browser;

/// <summary>The installed browser. Nothing is downloaded: <c>CHROMIUM</c> names it, or it lies where Debian puts it.</summary>
internal static class Chromium
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"];

    /// <summary>Starts the browser without a window.</summary>
    /// <exception cref="FileNotFoundException">There is none; a test that needs it fails, it is never skipped.</exception>
    public static Task<IBrowser> Launch(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = Find(),
        Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update", "--no-first-run"],
    });

    private static string Find()
    {
        string? named = Environment.GetEnvironmentVariable("CHROMIUM");
        return Array.Find(named is { Length: > 0 } ? [named] : Places, File.Exists) ?? throw new FileNotFoundException(
            $"The browser tests need Chromium, and there is none at {named ?? string.Join(", ", Places)}. Install it (Debian: apt-get install chromium) or name it: CHROMIUM=/path/to/chromium.");
    }
}
