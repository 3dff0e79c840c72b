using AgentGuard.Analyzers.Generators.Shared.Json;
using AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;
using AgentGuard.Analyzers.Generators.StructuredOutput.Schemas.Linting;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Tests.Generators.Schemas;

/// <summary>What holds for every shape in every profile.</summary>
public sealed class InvariantTests
{
    /// <summary>What a shape exceeds by its nature: told to the user, not hidden.</summary>
    private static readonly Dictionary<(string Shape, SchemaProfile Profile), SchemaRule[]> _inherent = new()
    {
        [("dense recursion", SchemaProfile.OpenAIBasic)] = [SchemaRule.Depth],
    };

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var shape in Shapes.All.Keys)
            {
                foreach (var profile in Enum.GetNames<SchemaProfile>())
                {
                    cases.Add(shape, profile);
                }
            }

            return cases;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void Schema_IsCleanForItsProvider(string shape, string profile)
    {
        var (document, _, of) = Make(shape, profile);
        var findings = SchemaLinter.Lint(document.Root, of);
        Assert.Equal(_inherent.GetValueOrDefault((shape, of), []), findings.Select(finding => finding.Rule));
        Assert.All(findings, finding => Assert.Equal(of, finding.Profile));
    }

    [Theory, MemberData(nameof(Cases))]
    public void Dropped_IsInThePortableSchema(string shape, string profile)
    {
        var (document, portable, _) = Make(shape, profile);
        Assert.All(document.Dropped, dropped =>
            Assert.True(JsonPointer.Find(portable.Root, dropped.Path) is JsonObject node && node.Has(dropped.Keyword), dropped.ToString()));
        Assert.Equal(document.Dropped.Count, document.Dropped.Distinct().Count());
        Assert.Equal(document.Dropped.OrderBy(dropped => Position(portable.Root, dropped)), document.Dropped);
    }

    [Theory, MemberData(nameof(Cases))]
    public void Dropped_IsSaidInWords(string shape, string profile)
    {
        var (document, portable, _) = Make(shape, profile);
        var words = string.Join('\n', Places(document).Select(place => place.Node.Text("description")));
        Assert.All(document.Dropped, dropped =>
        {
            var node = (JsonObject)JsonPointer.Find(portable.Root, dropped.Path)!;
            Assert.Contains(Words(node, dropped.Keyword), word => words.Contains(word, StringComparison.Ordinal));
        });
    }

    /// <summary>No keyword gets lost: each constraint of the Portable schema is in the profile's, or listed.</summary>
    [Theory, MemberData(nameof(Cases))]
    public void Constraint_IsCarriedOrListed(string shape, string profile)
    {
        var (document, portable, of) = Make(shape, profile);
        var carried = Places(document).SelectMany(place => place.Node.Members).ToHashSet();
        var listed = document.Dropped.Select(dropped => (dropped.Path, dropped.Keyword)).ToHashSet();
        foreach (var place in Places(portable).Where(place => !IsOtherForm(portable.Root, place.Path, of) && !IsName(place.Path)))
        {
            foreach (var member in place.Node.Members.Where(member => _constraints.Contains(member.Name)))
            {
                var converted = of == SchemaProfile.Grammar && member.Name == "pattern";
                Assert.True(converted || carried.Contains(member) || listed.Contains((place.Path, member.Name)), $"{place.Path} {member}");
            }
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void Objects_AreClosedAndReferencesResolve(string shape, string profile)
    {
        var (document, _, of) = Make(shape, profile);
        foreach (var place in Places(document))
        {
            if (shape != "custom" && place.Node.Has("properties"))
            {
                Assert.Equal(new JsonBoolean(false), place.Node["additionalProperties"]);
            }

            if (place.Node.Text("$ref") is { } target)
            {
                Assert.IsType<JsonObject>(JsonPointer.Find(document.Root, target[1..]));
            }
        }

        Assert.Equal("object", document.Root.Text("type"));
        Assert.Equal(document.Root, SchemaAssert.Parse(document.Json));
        Assert.Equal(document.Json, SchemaDocument.For(Shapes.All[shape], of).Json);
    }

    /// <summary>The order is that of the spec in every profile; only where recursion is cut is a member missing.</summary>
    [Theory, MemberData(nameof(Cases))]
    public void Properties_KeepTheirOrder(string shape, string profile)
    {
        var (document, portable, _) = Make(shape, profile);
        var names = portable.Root.MembersOf("properties").Select(property => property.Name).ToList();
        var written = document.Root.MembersOf("properties").Select(property => property.Name).ToList();
        Assert.Equal(names.Where(written.Contains), written);
        Assert.True(written.Count == names.Count || document.Dropped.Any(dropped => dropped.Keyword == "$ref"));
        Assert.Equal(names.Where(name => document.Root.Items("required").Contains(new JsonText(name))), document.Root.Items("required").Select(name => ((JsonText)name).Value));
    }

    /// <summary>Null means the default of an optional member, wherever a provider makes it required.</summary>
    [Theory, MemberData(nameof(Cases))]
    public void OptionalMember_MayBeMissingOrNull(string shape, string profile)
    {
        var (document, portable, of) = Make(shape, profile);
        if (of is SchemaProfile.Portable || shape == "custom")
        {
            return;
        }

        var required = portable.Root.Items("required");
        foreach (var property in document.Root.MembersOf("properties").Where(property => !required.Contains(new JsonText(property.Name))))
        {
            var isRequired = document.Root.Items("required").Contains(new JsonText(property.Name));
            Assert.True(!isRequired || ((JsonObject)property.Value).AllowsNull(), property.Name);
        }
    }

    private static readonly HashSet<string> _constraints =
    [
        "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern", "format", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "propertyNames", "contentEncoding", "oneOf",
    ];

    private static (SchemaDocument Document, SchemaDocument Portable, SchemaProfile Profile) Make(string shape, string profile)
    {
        var of = Enum.Parse<SchemaProfile>(profile);
        return (SchemaDocument.For(Shapes.All[shape], of), SchemaDocument.For(Shapes.All[shape], SchemaProfile.Portable), of);
    }

    private static IEnumerable<SchemaPlace> Places(SchemaDocument document) => new SchemaPlace(document.Root, "").WithInner();

    /// <summary>The form of a map that the profile leaves out.</summary>
    private static bool IsOtherForm(JsonObject portable, string path, SchemaProfile profile)
    {
        var left = profile is SchemaProfile.Gemini or SchemaProfile.Grammar ? "/anyOf/1" : profile is SchemaProfile.Portable ? null : "/anyOf/0";
        for (var at = left is null ? -1 : path.IndexOf(left, StringComparison.Ordinal); at >= 0; at = path.IndexOf(left!, at + 1, StringComparison.Ordinal))
        {
            if (JsonPointer.Find(portable, path[..at]) is JsonObject node && MapForms.TryRead(node) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsName(string path) => path.Contains("/propertyNames", StringComparison.Ordinal);

    private static int Position(JsonObject portable, DroppedConstraint dropped)
    {
        var position = 0;
        return Walk(portable, "") ? position : -1;

        bool Walk(JsonNode node, string path)
        {
            var children = node switch
            {
                JsonObject value => value.Members.Select(member => (Path: JsonPointer.Append(path, member.Name), member.Value, Name: (string?)member.Name)),
                JsonArray value => value.Items.Select((item, index) => (Path: $"{path}/{index}", Value: item, Name: (string?)null)),
                _ => [],
            };
            foreach (var child in children)
            {
                position++;
                if ((path == dropped.Path && child.Name == dropped.Keyword) || Walk(child.Value, child.Path))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private static string[] Words(JsonObject node, string keyword) => keyword switch
    {
        "$ref" => ["no deeper nesting"],
        "required" => ["always given"],
        "uniqueItems" => ["are distinct"],
        "oneOf" => ["exactly one of the forms"],
        "contentEncoding" => ["base64"],
        "propertyNames" => ["keys are one of \"A\", \"B\""],
        "pattern" => [$"matches {node.Text("pattern")}", "time as hh:mm", "duration as", "padded base64"],
        "format" => [$"format: {node.Text("format")}"],
        "minLength" or "maxLength" => [.. new[] { "character", "characters" }.Select(noun => $"{node[keyword]} {noun}"), $"{node[keyword]} to"],
        "minItems" or "maxItems" or "minProperties" or "maxProperties" => [.. new[] { "item", "items", "entry", "entries" }.Select(noun => $"{node[keyword]} {noun}"), $"{node[keyword]} to"],
        "minimum" => [$"from {node[keyword]}", $"at least {node[keyword]}", "-bit integer", "-bit float", "-bit decimal"],
        "maximum" => [$"to {node[keyword]}", $"at most {node[keyword]}", "-bit integer", "-bit float", "-bit decimal"],
        "exclusiveMinimum" => [$"greater than {node[keyword]}"],
        "exclusiveMaximum" => [$"less than {node[keyword]}"],
        "multipleOf" => [$"multiple of {node[keyword]}"],
        _ => [],
    };
}
