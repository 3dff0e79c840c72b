using System.Text.Json;
using AgentGuard.Runtime.Tests.Agreement;
using AgentGuard.Runtime.Tests.Oracle.Json;
using AgentGuard.Runtime.Tests.Shapes;

namespace AgentGuard.Runtime.Tests.Interop;

/// <summary>
/// System.Text.Json, at its strictest, accepts what the generated reader accepts and reads the same value, but for the differences listed
/// here, which are intended.
/// </summary>
public sealed class SystemTextJsonTests
{
    private static readonly Dictionary<string, string> Unreadable = new()
    {
        ["ChoiceShapes.Single"] = "[EnumMember] means nothing to it, names that differ in case are one",
        ["ChoiceShapes.Several"] = "flags are one string",
        ["UnionShapes.Shape"] = "a union as the root is wrapped",
        ["UnionShapes.Mixed"] = "[Union] is of a later version",
        ["ListShapes.Sets"] = "it has no IReadOnlySet",
        ["Subject"] = "it has no IReadOnlySet",
        ["ConstructionShapes.Tuples"] = "tuples have fields only",
        ["NameShapes.Snake"] = "other naming",
        ["NameShapes.Declared"] = "other naming",
        ["CustomShapes.Custom"] = "ISchemaValue means nothing to it",
    };

    public static TheoryData<string> Readable { get; } = new(AllShapes.List.Select(s => s.Name).Where(n => !Unreadable.ContainsKey(n)));

    [Theory]
    [MemberData(nameof(Readable))]
    public void WhatIsWritten_IsReadAsTheSameValue(string name)
    {
        var shape = AllShapes.Named(name);
        foreach (var (text, _, reading) in ShapeDocuments.Valid(shape))
        {
            Assert.Equal(reading.Json, Read(shape, reading.Json!) ?? $"refused: {text}");
        }
    }

    [Theory]
    [MemberData(nameof(Readable))]
    public void WhatIsAccepted_IsAccepted(string name)
    {
        var shape = AllShapes.Named(name);
        foreach (var (text, document, reading) in ShapeDocuments.Valid(shape).Where(d => !IsIntended(d.Document)))
        {
            Assert.True(Read(shape, text) is not null, $"{text}\n{reading.Json}\n{document.Depth()}");
        }
    }

    private static string? Read(Shape shape, string json)
    {
        try
        {
            return shape.ReadBySystemTextJson(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>
    /// 1.0 and 1e2 are integers; null means the default; a map may be a list of pairs; the t and z of RFC 3339 may be small; a time of day needs
    /// no seconds; a duration may be ISO 8601.
    /// </summary>
    private static bool IsIntended(JsonTree tree) => tree.Kind switch
    {
        JsonKind.Null => true,
        JsonKind.Number => !tree.Text.All(c => c == '-' || char.IsAsciiDigit(c)) && tree.Number.IsInteger,
        JsonKind.Text => tree.Text is ['P' or 'T', ..] or ['-', 'P', ..] || (tree.Text is [>= '0' and <= '9', ..] && (tree.Text.Contains('t') || tree.Text.Contains('z'))) || tree.Text is [_, _, ':', _, _],
        JsonKind.List => tree.Items.All(i => i.Members.Count == 2 && i["key"] is not null) || tree.Items.Any(IsIntended),
        _ => tree.Members.Any(m => IsIntended(m.Value)),
    };
}
