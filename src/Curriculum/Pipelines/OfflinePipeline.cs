using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Curriculum.Output;
using Curriculum.Pipelines;
using Curriculum.Theme.Models;
using Curriculum.Theme.Pages;

namespace Curriculum.SitePipelines;

/// <summary>The site without a network: the list of all files with their prints, the service worker that keeps them, and the page on which a reader chooses what to keep.</summary>
internal sealed class OfflinePipeline(MapPipeline map, RenderService render) : Pipeline
{
    /// <summary>The list of all files; the service worker knows its print.</summary>
    public const string ListPath = "luring.json";

    /// <summary>The service worker; at the root, for it keeps what lies below.</summary>
    public const string WorkerPath = "sw.js";

    private const string CoreParcel = "inti";
    private const string EnglishParcel = "en";

    private static readonly string[] NotKept = [ListPath, WorkerPath, "_headers", "_redirects", "robots.txt", "sitemap.xml", "feed.xml", "404.html"];

    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public override bool MayWait => true;

    public override void Compose(SiteBuilder site)
    {
        site.WriteListing(map.Context, (context, lines) => Tongue.All.Where(context.Has).Select(tongue => Page(context, lines, tongue)));
        site.WriteListing(map.Context, static (context, lines) => [PrintedFile.Of(ListPath, List(context, lines))]);
        site.WriteListing(map.Context, (_, lines) => [Worker(lines)]);
    }

    /// <summary>The parts that can be kept one by one, in order, with their files.</summary>
    private static List<(string Id, List<FileLine> Files)> Parcels(SiteContext context, IEnumerable<FileLine> lines)
    {
        List<string> order = [CoreParcel, "cari", .. context.Outline.Modules.Select(static m => m.Module.Folder), "glosarium", "latihan", "kasus", "refleksi", EnglishParcel];
        return [.. lines
            .Where(static line => !NotKept.Contains(line.Path, StringComparer.Ordinal))
            .GroupBy(line => ParcelOf(line.Path, context))
            .OrderBy(group => order.IndexOf(group.Key))
            .Select(static group => (group.Key, group.ToList()))];
    }

    private static string ParcelOf(string path, SiteContext context)
    {
        string[] parts = path.Split('/');
        if (parts.Length == 1) return path == "glosarium.html" ? "glosarium" : CoreParcel;
        if (parts[0] == EnglishParcel) return EnglishParcel;
        if (parts.Length > 2 && context.Outline.ModuleOf(parts[1]) is not null) return parts[1];

        // The questions of a lesson belong to its module: nobody should have to load the whole bank to keep one.
        if (path.StartsWith("data/soal/", StringComparison.Ordinal)) return context.Outline.Find(System.IO.Path.GetFileNameWithoutExtension(path))?.Folder ?? "latihan";
        return parts[0] switch
        {
            "konsep" => "glosarium",
            "cari" or "latihan" or "kasus" or "refleksi" => parts[0],
            _ => CoreParcel,
        };
    }

    private static byte[] List(SiteContext context, IEnumerable<FileLine> lines)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, Json))
        {
            json.WriteStartArray();
            foreach ((string id, List<FileLine> files) in Parcels(context, lines))
            {
                json.WriteStartObject();
                json.WriteString("id", id);
                json.WriteNumber("size", files.Sum(static file => (long)file.Size));
                json.WriteStartObject("files");
                foreach (FileLine file in files) json.WriteString(file.Path, file.Print);
                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private PrintedFile Worker(IReadOnlyList<FileLine> lines) =>
        PrintedFile.Of(WorkerPath, Encoding.UTF8.GetBytes(render.Assets.ServiceWorker.Replace("{version}", lines.First(static line => line.Path == ListPath).Print, StringComparison.Ordinal)));

    private PrintedFile Page(SiteContext context, IReadOnlyList<FileLine> lines, Tongue tongue)
    {
        PageHead head = Heads.Of(context, tongue, PageKind.Prose, "luring.html", tongue.Words["offline.title"], tongue.Words["offline.lead"]);
        OfflineModel model = new()
        {
            Head = head with { NoIndex = true, CanonicalUrl = null, Scripts = context.Live ? EquatableArray<string>.Empty : EquatableArray.From(["offline.js", "parcels.js"]) },
            Site = context.Frame(tongue),
            Suggestions = EquatableArray.From(context.Frame(tongue).Navigation.Prepend(new PageLink(tongue.Words["nav.home"], tongue.Prefix + "index.html"))),

            // The page itself is left out, or its size would depend on itself.
            Parcels = EquatableArray.From(Parcels(context, lines.Where(static line => !line.Path.EndsWith("luring.html", StringComparison.Ordinal)))
                .Select(parcel => new Parcel(parcel.Id, Title(parcel.Id, context, tongue), Size(parcel.Files.Sum(static file => (long)file.Size), tongue), parcel.Id == CoreParcel))),
        };
        return PrintedFile.Of(head.Path, render.Page<OfflinePage>(model).ToArray());
    }

    private static string Title(string id, SiteContext context, Tongue tongue) => context.Outline.ModuleOf(id)?.Module.Module is { } module
        ? tongue.Words.Text("offline.module", tongue.Pick(module.Title, module.TitleEn))
        : tongue.Words["offline.parcel-" + id];

    private static string Size(long bytes, Tongue tongue) => bytes < 1_000_000
        ? tongue.Words.Text("offline.kilobytes", Math.Max(1, bytes / 1000))
        : tongue.Words.Text("offline.megabytes", (bytes / 1_000_000.0).ToString("0.0", CultureInfo.InvariantCulture).Replace(".", tongue.Words["offline.point"], StringComparison.Ordinal));
}
