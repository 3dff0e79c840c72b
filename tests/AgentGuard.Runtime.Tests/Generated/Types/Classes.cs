using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AgentGuard.Runtime.Tests.Generated.Types;

/// <summary>Every kind of value, in a class with initializers.</summary>
[StructuredOutput]
public sealed partial class EveryValue
{
    public required bool Flag { get; init; }

    public required byte AByte { get; init; }

    public required sbyte ASByte { get; init; }

    public required short AShort { get; init; }

    public required ushort AUShort { get; init; }

    public required int AInt { get; init; }

    public required uint AUInt { get; init; }

    public required long ALong { get; init; }

    public required ulong AULong { get; init; }

    public required Int128 AInt128 { get; init; }

    public required UInt128 AUInt128 { get; init; }

    public required float ASingle { get; init; }

    public required double ADouble { get; init; }

    public required Half AHalf { get; init; }

    public required decimal ADecimal { get; init; }

    public required char AChar { get; init; }

    public required string Text { get; init; }

    public required DateTimeOffset Offset { get; init; }

    public required DateTime Time { get; init; }

    public required DateOnly Day { get; init; }

    public required TimeOnly Clock { get; init; }

    public required TimeSpan Span { get; init; }

    public required Guid Id { get; init; }

    public required Uri Link { get; init; }

    [Relative]
    public required Uri Path { get; init; }

    public required byte[] Bytes { get; init; }

#pragma warning disable AG2007 // Any JSON is one of the values.
    public required JsonElement Any { get; init; }
#pragma warning restore AG2007

    public required int? NullableInt { get; init; }

    public required string? NullableText { get; init; }

    public required Verdict? NullableEnum { get; init; }

    public required RefundLine? NullableObject { get; init; }

    public required IReadOnlyList<string?>? NullableList { get; init; }
}

/// <summary>Every kind of collection.</summary>
[StructuredOutput]
public sealed partial class EveryList
{
    public required int[] Array { get; init; }

    [Items(1, 2)]
    public required List<string> List { get; init; }

    public required IEnumerable<double> Sequence { get; init; }

    public required IList<IReadOnlyList<int>> Nested { get; init; }

    public required HashSet<Verdict> Set { get; init; }

    public required IReadOnlySet<string> ReadOnlySet { get; init; }

    public required ImmutableArray<int> ImmutableArray { get; init; }

    public required ImmutableList<string> ImmutableList { get; init; }

    public required Collection<int> Other { get; init; }

    public required List<int?> NullableItems { get; init; }

    [Items(1, 2)]
    public required Dictionary<string, int> Map { get; init; }

    public required IReadOnlyDictionary<Verdict, RefundLine?> EnumMap { get; init; }

    public required ImmutableDictionary<string, List<string>> ImmutableMap { get; init; }
}

/// <summary>Members that may be missing.</summary>
[StructuredOutput]
public sealed partial class Defaults
{
    public required string Name { get; set; }

    public int Retries { get; set; } = 3;

    public string Mode { get; set; } = "safe";

    public Verdict Verdict { get; set; } = Verdict.Reject;

    public List<string> Tags { get; set; } = [];

    public string? Note { get; set; }

    public int? Limit { get; set; }

    public string Computed { get; set; } = string.Concat("a", "b");

    public Guid Stamp { get; set; } = Guid.NewGuid();

    [JsonIgnore]
    public string? Hidden { get; set; }

    public int Length => Name.Length;
}

/// <summary>A type whose constructor refuses values.</summary>
[StructuredOutput]
public sealed partial class Period
{
    public Period(DateOnly start, DateOnly end)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        (Start, End) = (start, end);
    }

    public DateOnly Start { get; }

    public DateOnly End { get; }
}

[StructuredOutput]
public partial struct Point
{
    public required double X { get; init; }

    public required double Y { get; init; }
}

[StructuredOutput]
public readonly partial record struct Money([property: Bounds("0", "1000000")] decimal Amount, [property: Pattern("^[A-Z]{3}$")] string Currency);

/// <summary>An object with two members of tuple type.</summary>
[StructuredOutput]
public sealed partial record Tuples((int Id, string Name) Pair, (bool, (int, string?)) Nested);

/// <summary>A recursive type.</summary>
[StructuredOutput]
public sealed partial record Tree(string Name, IReadOnlyList<Tree> Children, Tree? Parent = null);

/// <summary>Names that are C# keywords, or used in generated code.</summary>
[StructuredOutput]
public sealed partial record Keywords(string @class, string reader, string Value, string Seen, string value2, string Schema, string Read, string Mark)
{
    public string Write { get; init; } = "w";
}

/// <summary>Flags.</summary>
[StructuredOutput]
public sealed partial record Access(Rights Rights, Rights? More);

[Flags]
public enum Rights : byte
{
    None = 0,
    Read = 1,
    Write = 2,
    ReadWrite = Read | Write,
    Delete = 128,
}

/// <summary>Constrained texts and numbers.</summary>
[StructuredOutput]
public sealed partial record Constrained(
    [property: Values("a", "b \"c\"")] string Choice,
    [property: Values(1, 5)] int Number,
    [property: Values(0.5, 1.5)] double Step,
    [property: Format(TextFormat.Email)] string Mail,
    [property: Bounds(0d, 0.1d)] float Share,
    [property: Bounds(0d, 1d, MinIsExclusive = true, MaxIsExclusive = true)] double Open,
    [property: Bounds("0.1", null)] decimal AtLeast,
    [property: Pattern(@"^\S(.*\S)?$"), Chars(1, 10)] string Trimmed,
    [property: Values("x", "y")] IReadOnlyList<string> Choices);

public sealed partial class Outer
{
    /// <summary>A private type in another one.</summary>
    [StructuredOutput]
    private sealed partial record Inner(Kind Kind, Part Part);

    private enum Kind
    {
        Small,
        Large,
    }

    private sealed record Part(int Size);

    public static string? RoundTrip(string json) => Inner.Read(json) is { IsValid: true } result ? result.Value.ToJson() : null;
}
