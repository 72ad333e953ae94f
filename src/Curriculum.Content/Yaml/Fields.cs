using System.Collections.Concurrent;
using System.Reflection;
using Curriculum.Pipelines;

namespace Curriculum.Content.Yaml;

/// <summary>What a key of a YAML record accepts. The record is the one source: binding, the JSON Schema and the reference page come from it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FieldAttribute : Attribute
{
    /// <summary>Whether the key must be there and hold something.</summary>
    public bool Required { get; init; }

    /// <summary>Smallest number.</summary>
    public int Min { get; init; } = int.MinValue;

    /// <summary>Largest number.</summary>
    public int Max { get; init; } = int.MaxValue;

    /// <summary>Allowed words, where the set is closed.</summary>
    public string[] OneOf { get; init; } = [];

    /// <summary>Whether the text becomes part of an address: small letters, digits and single hyphens.</summary>
    public bool Address { get; init; }

    /// <summary>Characters below which a text says too little; a warning.</summary>
    public int Shortest { get; init; }

    /// <summary>Characters above which a text is cut off in lists; a warning.</summary>
    public int Longest { get; init; } = int.MaxValue;

    /// <summary>The key, where it is not the property's name in snake_case.</summary>
    public string? Name { get; init; }

    /// <summary>Something to show a lecturer who left the key out.</summary>
    public string Example { get; init; } = "";
}

/// <summary>A value with its place (1-based), for references that are checked later.</summary>
public readonly record struct Located<T>(T Value, int Line, int Column);

/// <summary>A value of a mapping whose keys are free, with the key's place (1-based).</summary>
public sealed record Keyed<T>(string Key, T Value, int Line, int Column);

/// <summary>One property of a record as YAML sees it.</summary>
/// <param name="Name">The key, in snake_case.</param>
/// <param name="Property">Where the value goes.</param>
/// <param name="Rule">What it accepts.</param>
public sealed record Field(string Name, PropertyInfo Property, FieldAttribute Rule)
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<Field>> Known = new();

    /// <summary>The fields of a record type: its settable properties, in order.</summary>
    public static IReadOnlyList<Field> Of(Type type) => Known.GetOrAdd(type, static t =>
        [.. t.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(static p => p.SetMethod is not null && p.GetCustomAttribute<FieldAttribute>() is not null)
            .Select(static p => new Field(p.GetCustomAttribute<FieldAttribute>()!.Name ?? SnakeCase(p.Name), p, p.GetCustomAttribute<FieldAttribute>()!))]);

    /// <summary>The element type of a list, or null.</summary>
    public static Type? ElementOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>) ? type.GetGenericArguments()[0] : null;

    /// <summary>The inner type of a <see cref="Located{T}"/>, or the type itself.</summary>
    public static Type Unlocated(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Located<>) ? type.GetGenericArguments()[0] : type;

    private static string SnakeCase(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "_") + char.ToLowerInvariant(c) : c.ToString()));
}
