using System.Collections.Frozen;

namespace Curriculum.Theme.Rendering.Scripts;

/// <summary>Words that no name of a script's own may take: those of the language and those of the browser.</summary>
internal static class ScriptWords
{
    private static readonly FrozenSet<string> Reserved = Set("""
        arguments as async await break case catch class const continue debugger default delete do else enum export extends false finally for from function get
        if implements import in instanceof interface let new null of package private protected public return set static super switch this throw true try
        typeof undefined var void while with yield
        """);

    // What a window or a service worker knows by a small letter (HTML, CSSOM View and the specifications beside them); handlers are known by their on.
    private static readonly FrozenSet<string> Globals = Set("""
        CSS GPU HID JSON PERSISTENT TEMPORARY URL USB
        addEventListener ai alert atob blur btoa caches cancelAnimationFrame cancelIdleCallback captureEvents chrome clearInterval clearTimeout clientInformation clients close
        closed confirm console cookieStore crashReport createImageBitmap credentialless crossOriginIsolated crypto customElements decodeURI decodeURIComponent
        devicePixelRatio dispatchEvent document documentPictureInPicture encodeURI encodeURIComponent escape eval event external fence fetch fetchLater find focus
        fonts frameElement frames getComputedStyle getScreenDetails getSelection globalThis history importScripts indexedDB innerHeight innerWidth isFinite isNaN
        isSecureContext launchQueue length localStorage location locationbar matchMedia menubar model moveBy moveTo name navigation navigator offscreenBuffering
        open opener origin originAgentCluster outerHeight outerWidth pageXOffset pageYOffset parent parseFloat parseInt performance personalbar postMessage print
        prompt queryLocalFonts queueMicrotask registration releaseEvents removeEventListener reportError requestAnimationFrame requestIdleCallback requestResize resizeBy
        resizeTo scheduler screen screenLeft screenTop screenX screenY scroll scrollBy scrollTo scrollX scrollY scrollbars self serviceWorker sessionStorage
        setInterval setTimeout sharedStorage showDirectoryPicker showOpenFilePicker showSaveFilePicker skipWaiting speechSynthesis status statusbar stop
        structuredClone styleMedia toolbar top trustedTypes unescape viewport visualViewport when window
        """);

    /// <summary>Whether this is a word of the language, if only in some places.</summary>
    public static bool IsReserved(string word) => Reserved.Contains(word);

    /// <summary>Whether a browser may know this name without any declaration.</summary>
    public static bool IsGlobal(string name) =>
        Globals.Contains(name)
        || (name.Length > 2 && name.StartsWith("on", StringComparison.Ordinal))
        || (char.IsAsciiLetterUpper(name[0]) && name.Any(char.IsAsciiLetterLower));

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
