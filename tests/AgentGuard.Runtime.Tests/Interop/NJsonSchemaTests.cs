using System.Text;
using AgentGuard.Runtime.Tests.Shapes;
using NJsonSchema;

namespace AgentGuard.Runtime.Tests.Interop;

/// <summary>Other programs can load the schemas: references lead somewhere, keywords have the right types.</summary>
public sealed class NJsonSchemaTests
{
    private static readonly Dictionary<string, string> Unloadable = new()
    {
        ["IntegerShapes.Widths"] = "it keeps limits in a decimal, and those of Int128 are wider",
        ["IntegerShapes.Bounded"] = "it keeps limits in a decimal, and those of Int128 are wider",
        ["NumberShapes.Plain"] = "it keeps limits in a decimal, and those of float are wider",
        ["NumberShapes.Bounded"] = "it keeps limits in a decimal, and those of float are wider",
        ["UnionShapes.Zoo"] = "it takes a member $type for its own",
    };

    public static TheoryData<string> Loadable { get; } = new(AllShapes.List.Select(s => s.Name).Where(n => !Unloadable.ContainsKey(n)));

    [Theory]
    [MemberData(nameof(Loadable))]
    public async Task EverySchema_IsLoaded(string name)
    {
        var shape = AllShapes.Named(name);

        var schema = await JsonSchema.FromJsonAsync(Encoding.UTF8.GetString(shape.SchemaUtf8(SchemaProfile.Portable)));

        Assert.Equal(shape.Portable["properties"]?.Members.Count ?? 0, schema.ActualSchema.Properties.Count);
        Assert.False(schema.ActualSchema.AllowAdditionalProperties);
    }
}
