using System.Text;
using System.Text.Json;
using System.Text.Encodings.Web;
using Curriculum.Output;
using Curriculum.Pipelines;

namespace Curriculum.Reports;

/// <summary>Findings as text for people, as JSON, or as GitHub annotations.</summary>
internal static class DiagnosticReport
{
    public static void Write(TextWriter output, IReadOnlyList<Diagnostic> findings, string format, Tongue tongue, string inputName)
    {
        DiagnosticWords words = new(tongue);
        switch (format)
        {
            case "json": output.WriteLine(Json(findings, words)); break;
            case "github": Github(output, findings, words, inputName); break;
            default: Text(output, findings, words, tongue); break;
        }
    }

    private static void Text(TextWriter output, IReadOnlyList<Diagnostic> findings, DiagnosticWords words, Tongue tongue)
    {
        foreach (Diagnostic finding in findings)
        {
            output.WriteLine($"{finding.File}:{finding.Line}:{finding.Column}  {words.Severity(finding.Rule.Severity)} {finding.Rule.Code}");
            output.WriteLine("  " + words.Message(finding));
            string cure = words.Cure(finding);
            if (finding.Excerpt is { Length: > 0 } line)
            {
                Excerpt excerpt = Excerpt.Around(line, finding.Column);
                string number = finding.Line.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(5);
                output.WriteLine($"{number} | {excerpt.Text}");
                bool beside = excerpt.Caret + cure.Length <= Excerpt.Width;
                output.WriteLine($"      | {excerpt.Indent}^{(beside ? " " + cure : "")}");
                if (beside) cure = "";
            }

            if (cure.Length > 0) output.WriteLine($"  {tongue.Words["cli.cure"]} {cure}");
            output.WriteLine();
        }
    }

    private static string Json(IReadOnlyList<Diagnostic> findings, DiagnosticWords words)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" }))
        {
            json.WriteStartArray();
            foreach (Diagnostic finding in findings)
            {
                json.WriteStartObject();
                json.WriteString("code", finding.Rule.Code);
                json.WriteString("category", finding.Rule.Category);
                json.WriteString("severity", finding.Rule.Severity.ToString().ToLowerInvariant());
                json.WriteString("file", finding.File);
                json.WriteNumber("line", finding.Line);
                json.WriteNumber("column", finding.Column);
                json.WriteString("message", words.Message(finding));
                json.WriteString("cure", words.Cure(finding));
                if (finding.Excerpt is { } line) json.WriteString("excerpt", Excerpt.Around(line, finding.Column).Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Github(TextWriter output, IReadOnlyList<Diagnostic> findings, DiagnosticWords words, string inputName)
    {
        foreach (Diagnostic finding in findings)
        {
            string level = finding.Rule.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
            output.WriteLine($"::{level} file={Property(inputName + "/" + finding.File)},line={finding.Line},col={finding.Column},title={Property(finding.Rule.Code)}::{Data(words.Message(finding) + " " + words.Cure(finding))}");
        }
    }

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
