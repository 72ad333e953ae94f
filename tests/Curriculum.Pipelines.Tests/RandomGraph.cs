using System.Globalization;
using System.Text;

namespace Curriculum.Pipelines.Tests;

/// <summary>A step of a random graph; the numbers are taken modulo what there is to choose from.</summary>
/// <param name="Verb">What it does.</param>
/// <param name="First">Its first input.</param>
/// <param name="Second">Its second input, where the verb has two.</param>
/// <param name="Salt">Which of many functions it applies.</param>
public sealed record RandomStep(byte Verb, byte First, byte Second, byte Salt);

/// <summary>Composes random steps into a graph in which every verb, lossy functions, findings and values too broken to exist occur.</summary>
internal sealed class RandomGraph(IReadOnlyList<RandomStep> steps, Fuse fuse)
{
    private readonly List<Values<Note>> _tables = [];
    private readonly List<Value<string>> _values = [];

    public void Compose(SiteBuilder site)
    {
        _tables.AddRange([site.Notes("**").Select(fuse.Burn), site.Notes("a/*").Select(fuse.Burn)]);
        _values.Add(_tables[0].Collect(static all => all.Count.ToString(CultureInfo.InvariantCulture)));
        foreach (RandomStep step in steps) Add(step);
        for (int i = 0; i < _tables.Count; i++) site.Write(_tables[i], $"table{i}/");
        for (int i = 0; i < _values.Count; i++) site.Write(_values[i], $"value{i}");

        for (int i = 0; i < _tables.Count; i++)
        {
            byte salt = (byte)i;
            site.WritePages(_tables[i], _values[i % _values.Count], (note, shared) => Make(note, note.Text + Lose(shared, salt)), $"page{i}/");
        }

        // All tables want these addresses too: who has them may change with every edit.
        foreach (Values<Note> table in _tables) site.Write(table, "shared/");
    }

    private void Add(RandomStep step)
    {
        Values<Note> table = _tables[step.First % _tables.Count];
        Values<Note> other = _tables[step.Second % _tables.Count];
        Value<string> value = _values[step.Second % _values.Count];
        Value<string> first = _values[step.First % _values.Count];
        byte salt = step.Salt;
        switch (step.Verb % 11)
        {
            case 0: _tables.Add(table.Select(n => Make(n, Lose(n.Text, salt)))); break;
            case 1: _tables.Add(table.Select(n => Make(n, $"{n.Text}{salt}"))); break;
            case 2: _tables.Add(table.Where(n => Number(n.Text + salt) % 3 != 0)); break;
            case 3: _tables.Add(table.Check(n => Judge(n, salt))); break;
            case 4: _tables.Add(table.Combine(value, (n, v) => Make(n, n.Text + v))); break;
            case 5: _tables.Add(table.Join(other, n => Neighbour(n.Name, salt), (n, o) => Make(n, $"{n.Text}|{o?.Text}"))); break;
            case 6: _tables.Add(table.GroupBy(n => Lose(n.Text, salt)).Select(g => Make(new Note(g.Key, ""), string.Concat(g.Items.Select(static n => n.Text))))); break;
            case 7: _tables.Add(value.Spread(text => text.Select(c => (c.ToString(), new Note(c.ToString(), Lose(text, salt)))))); break;
            case 8: _values.Add(table.Gather(all => Outcome<string>.Of(Short(string.Concat(all.Select(static n => n.Text))), all.Count % 3 == 0 ? [Words.Found("all", $"{all.Count}{salt}")] : []))); break;
            case 9: _values.Add(value.Select(text => fuse.Burn(Lose(text, salt)))); break;
            default: _values.Add(first.Combine(value, (a, b) => fuse.Burn(Short(a + b + salt)))); break;
        }
    }

    private Note Make(Note note, string text) => fuse.Burn(note with { Text = Short(text) });

    private Outcome<Note> Judge(Note note, byte salt)
    {
        uint number = Number(note.Text + salt);
        Diagnostic[] found = number % 2 == 0 ? [Words.Found(note.Name, $"{note.Text}{salt}")] : [];
        return number % 5 == 0 ? Outcome<Note>.None(found) : Outcome<Note>.Of(Make(note, Lose(note.Text, salt)), found);
    }

    // Many texts become one: here a change may end.
    private static string Lose(string text, byte salt) => salt % 2 == 0 ? (text.Length % 3).ToString(CultureInfo.InvariantCulture) : text[..Math.Min(1, text.Length)];

    private static string Neighbour(string name, byte salt) => salt % 2 == 0 ? name : name.Replace('1', '2');

    private static string Short(string text) => text.Length < 12 ? text : Number(text).ToString("x", CultureInfo.InvariantCulture);

    private static uint Number(string text)
    {
        uint number = 2166136261;
        foreach (byte b in Encoding.UTF8.GetBytes(text)) number = (number ^ b) * 16777619;
        return number;
    }
}

/// <summary>Lets a run break off at a certain step.</summary>
internal sealed class Fuse
{
    private int _left = int.MaxValue;

    public void Set(int steps) => _left = steps;

    public void Remove() => _left = int.MaxValue;

    public T Burn<T>(T value) => Interlocked.Decrement(ref _left) == 0 ? throw new IOException("broken off") : value;
}
