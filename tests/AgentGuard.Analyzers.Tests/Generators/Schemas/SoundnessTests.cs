using AgentGuard.Analyzers.Generators.Shared.Json;
using AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;

namespace AgentGuard.Analyzers.Tests.Generators.Schemas;

/// <summary>What a profile accepts and Portable refuses is refused only for a keyword listed as dropped.</summary>
public sealed class SoundnessTests
{
    private const int Samples = 200;

    public static TheoryData<string, string> Cases => InvariantTests.Cases;

    [Theory, MemberData(nameof(Cases))]
    public void Portable_RefusesForListedKeywordsOnly(string shape, string profile)
    {
        var (document, portable) = Make(shape, profile);
        var own = new SchemaJudge(document.Root);
        var explained = new SchemaJudge(portable.Root, document.Dropped.Select(dropped => (dropped.Path, dropped.Keyword)).ToHashSet());
        var accepted = 0;
        foreach (var value in Values(document))
        {
            if (own.Accepts(value))
            {
                accepted++;
                Assert.True(explained.Accepts(value), value.ToString());
            }
        }

        Assert.NotEqual(0, accepted);
    }

    /// <summary>The test above can fail: without the list it does, wherever something is dropped.</summary>
    [Fact]
    public void List_IsNeeded()
    {
        var broken = 0;
        foreach (var profile in Enum.GetNames<SchemaProfile>().Where(profile => profile != "Portable"))
        {
            var (document, portable) = Make("constraints", profile);
            var (own, strict) = (new SchemaJudge(document.Root), new SchemaJudge(portable.Root));
            broken += Values(document).Any(value => own.Accepts(value) && !strict.Accepts(value)) ? 1 : 0;
        }

        Assert.Equal(5, broken);
    }

    private static (SchemaDocument Document, SchemaDocument Portable) Make(string shape, string profile) =>
        (SchemaDocument.For(Shapes.All[shape], Enum.Parse<SchemaProfile>(profile)), SchemaDocument.For(Shapes.All[shape], SchemaProfile.Portable));

    /// <summary>One member at a time differs from a value that the schema accepts, else a wide object would never be accepted.</summary>
    private static IEnumerable<JsonNode> Values(SchemaDocument document)
    {
        var random = new Random(7);
        var sampler = new SchemaSampler(document.Root, random);
        var members = document.Root.MembersOf("properties").Select(property => property.Name).ToList();
        var good = Good(document, sampler);
        foreach (var _ in Enumerable.Range(0, Samples))
        {
            var sample = (JsonObject)sampler.Sample();
            yield return sample;
            if (good is not null && members.Count > 0)
            {
                var name = members[random.Next(members.Count)];
                yield return sample[name] is { } value ? good.With(name, value) : good.Without(name);
            }
        }
    }

    private static JsonObject? Good(SchemaDocument document, SchemaSampler sampler)
    {
        var judge = new SchemaJudge(document.Root);
        JsonObject? good = null;
        for (var i = 0; i < 1_000 && (good is null || !judge.Accepts(good)); i++)
        {
            var sample = (JsonObject)sampler.Sample();
            good = good is null ? sample : Better(document.Root, good, sample);
        }

        return good;
    }

    /// <summary>Each member from the value that has it right.</summary>
    private static JsonObject Better(JsonObject root, JsonObject good, JsonObject sample)
    {
        foreach (var property in root.MembersOf("properties"))
        {
            var schema = ((JsonObject)property.Value).With("$defs", root["$defs"] ?? JsonObject.Empty);
            if (sample[property.Name] is { } value && new SchemaJudge(schema).Accepts(value))
            {
                good = good.With(property.Name, value);
            }
        }

        return good;
    }
}
