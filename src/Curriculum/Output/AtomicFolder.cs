using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Curriculum.Output;

/// <summary>A folder that is replaced as a whole: whoever looks sees the old site or the new one, also after <c>kill -9</c>.</summary>
/// <remarks>
/// The new site is written to a sibling (<c>.&lt;name&gt;.baru-&lt;process&gt;</c>), so that builds that run at once do not meet. On Linux the two are
/// exchanged in one step by the kernel; elsewhere by two renames, of which a later build repairs a half.
/// </remarks>
public sealed partial class AtomicFolder
{
    private const int AtCurrentFolder = -100;
    private const uint RenameExchange = 2;

    private readonly string _target;
    private readonly string _old;

    private AtomicFolder(string target, string fresh, string old) => (_target, Fresh, _old) = (target, fresh, old);

    /// <summary>Where to write the new site.</summary>
    public string Fresh { get; }

    /// <summary>Prepares an empty sibling, and repairs what a killed build left.</summary>
    /// <param name="target">The site's folder; where it is a link, the folder that it leads to is replaced and the link stays.</param>
    /// <exception cref="IOException">The folder is not one that this program may replace.</exception>
    public static AtomicFolder Begin(string target)
    {
        string full = RealPath.Of(target);
        if (File.Exists(full)) throw new IOException(full);
        string parent = Path.GetDirectoryName(full) ?? throw new IOException(full);
        Directory.CreateDirectory(parent);
        string name = Path.GetFileName(full);
        string fresh = Path.Combine(parent, FreshPrefix(name) + Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        string old = Path.Combine(parent, $".{name}.lama");
        if (!Directory.Exists(full) && Directory.Exists(old)) Directory.Move(old, full);
        if (Directory.Exists(full) && Directory.EnumerateFileSystemEntries(full).Any() && !File.Exists(Path.Combine(full, Marker)))
        {
            throw new IOException(full);
        }

        foreach (string left in Directory.EnumerateDirectories(parent, FreshPrefix(name) + "*").Where(static left => !IsBuilding(left))) Delete(left);
        Delete(old);
        Directory.CreateDirectory(fresh);
        return new AtomicFolder(full, fresh, old);
    }

    /// <summary>A file of every site; a folder that has other files but not this one is somebody else's and is never replaced.</summary>
    public const string Marker = "_headers";

    /// <summary>Puts the new site in the place of the old one.</summary>
    public void Commit()
    {
        try
        {
            if (!Directory.Exists(_target))
            {
                Directory.Move(Fresh, _target);
                return;
            }
        }
        catch (IOException) when (Directory.Exists(_target))
        {
            // Another build was quicker; its site is replaced like any older one.
        }

        if (OperatingSystem.IsLinux() && Exchange(AtCurrentFolder, Fresh, AtCurrentFolder, _target, RenameExchange) == 0)
        {
            Delete(Fresh);
            return;
        }

        Directory.Move(_target, _old);
        Directory.Move(Fresh, _target);
        Delete(_old);
    }

    /// <summary>Forgets the new site.</summary>
    public void Abandon() => Delete(Fresh);

    private static string FreshPrefix(string name) => $".{name}.baru-";

    // Whether the process that made a folder still runs. One of the same number may be another: then the folder goes a build later.
    private static bool IsBuilding(string folder)
    {
        if (!int.TryParse(folder.AsSpan(folder.LastIndexOf('-') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int process) || process == Environment.ProcessId) return false;
        try
        {
            using Process builder = Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static void Delete(string folder)
    {
        try
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
            // Another build that began at the same time swept it away.
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Exchange(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);
}
