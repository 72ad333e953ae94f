using System.Globalization;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Cases;

/// <summary>What was drawn for a case before anything is told: people, slots, numbers, place.</summary>
public sealed class CaseFacts
{
    private readonly Dictionary<string, Person> _people;
    private readonly Dictionary<string, SlotValue> _slots;
    private readonly Dictionary<string, int> _numbers;

    /// <summary>Gathers what was drawn.</summary>
    public CaseFacts(string key, string region, HouseholdModel household, IReadOnlyList<Person> people, IEnumerable<KeyValuePair<string, SlotValue>> slots, IEnumerable<KeyValuePair<string, int>> numbers)
    {
        (Key, Region, Household, People) = (key, region, household, EquatableArray.From(people));
        _people = people.ToDictionary(static person => person.Id, StringComparer.Ordinal);
        _slots = new(slots, StringComparer.Ordinal);
        _numbers = new(numbers, StringComparer.Ordinal);
    }

    /// <summary>Seed, model and index: the key of everything drawn later.</summary>
    public string Key { get; }

    /// <summary>Id of the kind of place.</summary>
    public string Region { get; }

    /// <summary>The family that was drawn.</summary>
    public HouseholdModel Household { get; }

    /// <summary>Everybody, the client first.</summary>
    public EquatableArray<Person> People { get; }

    /// <summary>The client.</summary>
    public Person Client => People[0];

    /// <summary>The values of the slots with texts.</summary>
    public IEnumerable<KeyValuePair<string, SlotValue>> Slots => _slots.OrderBy(static slot => slot.Key, StringComparer.Ordinal);

    /// <summary>The numbers.</summary>
    public IEnumerable<KeyValuePair<string, int>> Numbers => _numbers.OrderBy(static number => number.Key, StringComparer.Ordinal);

    /// <summary>A person, or null.</summary>
    public Person? FindPerson(string id) => _people.GetValueOrDefault(id);

    /// <summary>The value of a slot, or null.</summary>
    public SlotValue? FindSlot(string name) => _slots.GetValueOrDefault(name);

    /// <summary>A number slot as text, or null.</summary>
    public string? FindNumber(string name) => _numbers.TryGetValue(name, out int number) ? number.ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>The theme of the problem: the field <c>problem</c> of a radical slot.</summary>
    public string Problem => _slots.Values.Select(static value => value.Find("problem")).FirstOrDefault(static text => text is not null)?.Text ?? string.Empty;
}
