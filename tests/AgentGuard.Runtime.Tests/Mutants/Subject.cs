using System.Text.Json.Serialization;
using AgentGuard.Runtime;

namespace AgentGuard.Runtime.Tests.Mutants;

/// <summary>One of everything: the type whose reader is broken on purpose.</summary>
[StructuredOutput]
public sealed partial record Subject(
    [property: Pattern("^[A-Z]{2}-[0-9]{4}$")] string Id,
    Subject.Rank Level,
    [property: Items(1, 3)] IReadOnlyList<Subject.Line> Lines,
    [property: Bounds(0, 1, MinIsExclusive = true)] double Share,
    [property: Chars(2, 4)] string Name,
    Subject.Case Form,
    DateOnly Day,
    TimeOnly Time,
    Dictionary<string, int> Counts,
    IReadOnlySet<string> Tags,
    char Letter,
    [property: Format(TextFormat.Email)] string? Email,
    [property: Bounds("0.1", "0.3")] decimal Rate = 0.2m,
    Subject? Next = null)
{
    public enum Rank
    {
        Low,
        High,
    }

    public sealed record Line([property: Bounds(1, 999)] int Quantity, string? Note = null);

    [JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
    [JsonDerivedType(typeof(Round), "round")]
    [JsonDerivedType(typeof(Flat), "flat")]
    public abstract record Case;

    public sealed record Round(int Size) : Case;

    public sealed record Flat(int Size, bool Wide) : Case;
}
