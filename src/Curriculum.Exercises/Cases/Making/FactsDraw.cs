using Curriculum.Exercises.Randomness;

namespace Curriculum.Exercises.Cases;

/// <summary>Draws the facts of a case. Every kind of fact has a generator of its own, so that one more slot moves no other.</summary>
internal static class FactsDraw
{
    private const int Attempts = 64;

    /// <summary>The facts of the case with this key.</summary>
    /// <exception cref="TemplateException">The model asks for the impossible: no age, name or value fits.</exception>
    /// <param name="model">The model.</param>
    /// <param name="library">What it draws from.</param>
    /// <param name="key">Seed, model and index.</param>
    /// <param name="telling">False to leave out what only colours the telling: people, place, numbers and radical slots come out the same.</param>
    public static CaseFacts Draw(CaseModel model, CaseLibrary library, string key, bool telling = true)
    {
        string region = new StableRandom(key + "/region").Pick(model.Regions).Text;
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            if (People(model, library, key, attempt) is not { } drawn) continue;
            (HouseholdModel household, List<Person> people) = drawn;
            HashSet<string> tags = Tags(model, region, people[0]);
            Dictionary<string, SlotValue> slots = new(StringComparer.Ordinal);
            Dictionary<string, int> numbers = new(StringComparer.Ordinal);
            foreach (SlotModel slot in library.Slots.Concat(model.Slots))
            {
                if (!telling && !slot.Radical && slot.Least is null) continue;
                StableRandom random = new(key + "/slot/" + slot.Name);
                if (slot.Least is int least) numbers[slot.Name] = Number(slot, least, numbers, people, random);
                else if (Value(slot, library, tags, random) is { } value) slots[slot.Name] = value;
            }

            return new CaseFacts(key, region, household, people, slots, numbers);
        }

        throw new TemplateException("people", model.Id);
    }

    /// <summary>What a value may ask of a case: its place, the client's sex and age of life, setting and level.</summary>
    public static HashSet<string> Tags(CaseModel model, string region, Person client)
    {
        string life = client.Age < Person.ChildBelow ? "anak" : client.Age < 60 ? "dewasa" : "lansia";
        return new HashSet<string>(StringComparer.Ordinal) { region, client.Woman ? "P" : "L", life, model.Setting.Text, model.Level.Text, model.Id };
    }

    /// <summary>The values of a slot that fit a case.</summary>
    public static IReadOnlyList<SlotValue> Fitting(SlotModel slot, CaseLibrary library, HashSet<string> tags) =>
        [.. Values(slot, library).Where(value => (value.Only.Count == 0 || value.Only.Any(tags.Contains)) && !value.Not.Any(tags.Contains))];

    /// <summary>All values of a slot.</summary>
    public static IEnumerable<SlotValue> Values(SlotModel slot, CaseLibrary library) => slot.Pool.IsEmpty
        ? slot.Values
        : library.Pools.Where(pool => pool.Name == slot.Pool.Text).SelectMany(static pool => pool.Values);

    private static SlotValue? Value(SlotModel slot, CaseLibrary library, HashSet<string> tags, StableRandom random)
    {
        IReadOnlyList<SlotValue> fitting = Fitting(slot, library, tags);
        if (fitting.Count == 0) throw new TemplateException("values", slot.Name);
        ulong lot = random.NextBits();

        // A lot per value: one more value in a pool takes over some cases and leaves the others as they were.
        return fitting.MinBy(value => StableRandom.Lot(lot, value.Id));
    }

    private static int Number(SlotModel slot, int least, Dictionary<string, int> numbers, List<Person> people, StableRandom random)
    {
        int number = least + random.Next(Math.Max(1, (slot.Most ?? least) - least + 1));
        foreach (string name in slot.Add) number += Lookup(name, numbers, people);
        foreach (string name in slot.Subtract) number -= Lookup(name, numbers, people);
        return number;
    }

    private static int Lookup(string name, Dictionary<string, int> numbers, List<Person> people)
    {
        if (numbers.TryGetValue(name, out int number)) return number;
        Person? person = people.Find(each => name == each.Id + ".usia");
        return person?.Age ?? throw new TemplateException("slot", name);
    }

    private static (HouseholdModel Household, List<Person> People)? People(CaseModel model, CaseLibrary library, string key, int attempt)
    {
        StableRandom random = new($"{key}/people/{attempt}");
        HouseholdModel household = random.Pick(model.Households);
        List<Person> people = [];
        HashSet<string> taken = new(StringComparer.Ordinal);
        foreach (PersonModel wanted in household.People.Concat(model.Others).Concat(library.People).Prepend(model.Client))
        {
            int from = wanted.From.Length == 0 ? 0 : people.Find(person => person.Id == wanted.From)?.Age ?? throw new TemplateException("person", wanted.From);
            int youngest = Math.Max(from + wanted.Youngest, wanted.AtLeast);
            int oldest = Math.Min(from + wanted.Oldest, wanted.AtMost);
            if (youngest > oldest) return null;
            bool woman = Sex(wanted, people, random);
            string[] names = (woman ? library.Women : library.Men).Where(name => !taken.Contains(name)).ToArray();
            if (names.Length == 0) return null;
            string name = random.Pick(names);
            taken.Add(name);
            people.Add(new Person
            {
                Id = wanted.Id,
                Name = name,
                Woman = woman,
                Age = youngest + random.Next(oldest - youngest + 1),
                Relation = wanted.Relation.Text ?? string.Empty,
                Home = wanted.Home,
                Deceased = wanted.Deceased,
                ChildOf = wanted.ChildOf,
                PartnerOf = wanted.PartnerOf,
                Union = wanted.Union,
                Fault = wanted.Fault,
                Plain = wanted.Plain,
            });
        }

        people[0] = people[0] with { ChildOf = household.ClientOf };
        return (household, people);
    }

    private static bool Sex(PersonModel wanted, List<Person> people, StableRandom random)
    {
        bool coin = random.Next(2) == 0;
        if (wanted.Sex.Length == 0) return coin;
        if (!wanted.Sex.StartsWith("opposite:", StringComparison.Ordinal)) return wanted.Sex == "P";
        string other = wanted.Sex["opposite:".Length..];
        return !(people.Find(person => person.Id == other) ?? throw new TemplateException("person", other)).Woman;
    }
}
