using System.CommandLine;
using System.Text;
using Curriculum.Content.Addresses;
using Curriculum.Output;

namespace Curriculum.Commands;

/// <summary><c>curriculum new lesson|reflection|case|question</c>: a file with every required key, to be filled in. Never overwrites.</summary>
internal static class NewCommand
{
    public static Command Create(Tongue tongue, TextWriter output)
    {
        Option<string> input = new("--input") { Description = tongue.Words["cli.option.input"], DefaultValueFactory = static _ => "input", Recursive = true };
        Option<string> title = new("--title") { Description = tongue.Words["cli.option.title"] };
        Argument<string> module = new("module") { Description = tongue.Words["cli.argument.module"] };
        Argument<string> slug = new("slug") { Description = tongue.Words["cli.argument.slug"] };
        Argument<string> file = new("slug") { Description = tongue.Words["cli.argument.slug"] };

        Command lesson = new("lesson", tongue.Words["cli.newLesson"]) { module, slug, title };
        lesson.SetAction(parsed => Write(parsed.GetValue(input)!, $"pelajaran/{Plain(parsed.GetValue(module)!, tongue)}/{Plain(parsed.GetValue(slug)!, tongue)}.md", "lesson", parsed.GetValue(title), tongue, output));
        Command reflection = new("reflection", tongue.Words["cli.newReflection"]) { file, title };
        reflection.SetAction(parsed => Write(parsed.GetValue(input)!, $"refleksi/{Plain(parsed.GetValue(file)!, tongue)}.md", "reflection", parsed.GetValue(title), tongue, output));
        Command question = new("question", tongue.Words["cli.newQuestion"]) { file };
        question.SetAction(parsed => Write(parsed.GetValue(input)!, $"soal/{Plain(parsed.GetValue(file)!, tongue)}.yml", "question", null, tongue, output));
        Command practice = new("case", tongue.Words["case.cli.new"]) { file, title };
        practice.SetAction(parsed => Write(parsed.GetValue(input)!, $"kasus/{Plain(parsed.GetValue(file)!, tongue)}.yml", "case", parsed.GetValue(title), tongue, output));
        return new Command("new", tongue.Words["cli.new"]) { lesson, reflection, practice, question, input };
    }

    private static int Write(string input, string path, string kind, string? title, Tongue tongue, TextWriter output)
    {
        if (!Directory.Exists(input)) throw new WrongUseException(tongue.Words.Text("cli.noInput", input));
        string file = Path.Combine(input, path);
        if (File.Exists(file)) throw new WrongUseException(tongue.Words.Text("cli.exists", path));
        string slug = Path.GetFileNameWithoutExtension(path);
        string heading = title ?? char.ToUpperInvariant(slug[0]) + slug[1..].Replace('-', ' ');
        string quoted = "\"" + heading.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        string text = tongue.Words["template." + kind].Replace("{title}", quoted, StringComparison.Ordinal).Replace("{slug}", slug, StringComparison.Ordinal);
        File.WriteAllText(file, text.ReplaceLineEndings("\n").TrimEnd() + "\n", new UTF8Encoding(false));
        output.WriteLine(tongue.Words.Text("cli.created", path));
        return Cli.Fine;
    }

    // A file's name becomes an address: small letters, digits and hyphens only.
    private static string Plain(string name, Tongue tongue)
    {
        string plain = new([.. SitePath.Slug(name).Where(char.IsAscii)]);
        return plain == name ? name : throw new WrongUseException(tongue.Words.Text("cli.badName", name, plain));
    }
}
