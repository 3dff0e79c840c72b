using AgentGuard.Runtime.Tests.Oracle;
using AgentGuard.Runtime.Tests.Oracle.Json;

namespace AgentGuard.Runtime.Tests.Documents;

/// <summary>
/// Makes one document for a schema: a valid one, except that the nodes with the numbers in <paramref name="flaws"/> are at or beyond the edge of
/// what the schema allows. Nodes are numbered as they are made.
/// </summary>
internal sealed class DocumentMaker(ReferenceSchema judge, Random random, IReadOnlySet<int> flaws)
{
    private const int Deep = 4;
    private readonly ContainerMaker _containers = new(judge, random);
    private readonly bool _isMinimal = random.OneIn(8);
    private readonly bool _isComplete = random.OneIn(3);

    /// <summary>How many nodes have been made.</summary>
    public int Nodes { get; private set; }

    public JsonTree Make() => Make(judge.Root, 0);

    /// <param name="depth">How many containers are around the node.</param>
    public JsonTree Make(JsonTree schema, int depth)
    {
        var isFlawed = flaws.Contains(Nodes++);
        if (isFlawed && random.OneIn(3))
        {
            return random.OneIn(4) ? OtherType.Wrap(Make(schema, depth), random) : OtherType.Any(random);
        }

        return Make(Resolved(schema, depth), depth, isFlawed);
    }

    /// <summary>True for the members of an object that need not be there, when they shall be.</summary>
    public bool WantsOptional(int depth) => !_isMinimal && (_isComplete ? depth < 2 : depth < Deep && random.OneIn(depth + 2));

    public bool IsDeep(int depth) => depth >= Deep;

    private JsonTree Make(JsonTree schema, int depth, bool isFlawed)
    {
        if ((schema["enum"] ?? schema["const"]) is { } values)
        {
            return Named(schema["enum"] is null ? [values] : values.Items, isFlawed);
        }

        return Type(schema, depth) switch
        {
            "null" => JsonTree.Null,
            "boolean" => isFlawed ? JsonTree.OfText(random.Pick(["true", "false", "yes"])) : random.OneIn(2) ? JsonTree.True : JsonTree.False,
            "integer" => JsonTree.OfNumber(isFlawed ? IntegerValues.Flawed(schema, random) : IntegerValues.Valid(schema, random)),
            "number" => JsonTree.OfNumber(isFlawed ? NumberValues.Flawed(schema, random) : NumberValues.Valid(judge, schema, random)),
            "string" => JsonTree.OfText(isFlawed ? TextValues.Flawed(judge, schema, random) : TextValues.Valid(judge, schema, random)),
            "array" => _containers.List(this, schema, depth, isFlawed),
            "object" => _containers.Object(this, schema, depth, isFlawed),
            _ => OtherType.Any(random),
        };
    }

    private JsonTree Named(IReadOnlyList<JsonTree> values, bool isFlawed)
    {
        var value = random.Pick(values);
        if (!isFlawed)
        {
            return value.Kind == JsonKind.Number ? JsonTree.OfNumber(NumberSpelling.Vary(value.Text, random)) : value;
        }

        return value.Kind switch
        {
            JsonKind.Text => JsonTree.OfText(Misspelt(value.Text, values)),
            JsonKind.Number => JsonTree.OfNumber(random.OneIn(2) ? value.Text + (value.Text.Contains('.') ? "1" : ".5") : "1" + value.Text.TrimStart('-')),
            _ => OtherType.Any(random),
        };
    }

    private string Misspelt(string name, IReadOnlyList<JsonTree> all) => random.Next(6) switch
    {
        0 => name.ToUpperInvariant(),
        1 => name.ToLowerInvariant(),
        2 => random.OneIn(2) ? name + " " : " " + name,
        3 => string.Join(", ", all.Take(2).Select(v => v.Text)),
        _ => TextValues.Disturbed(name, random),
    };

    /// <summary>Follows references, and takes one branch of several; deep down the one that ends soonest.</summary>
    private JsonTree Resolved(JsonTree schema, int depth)
    {
        while (true)
        {
            if (schema["$ref"] is { } reference)
            {
                schema = judge.Target(reference.Text);
            }
            else if (schema["anyOf"] is { } branches)
            {
                var soonest = IsDeep(depth) ? branches.Items.Where(b => !HasReference(b)).ToList() : [];
                schema = random.Pick(soonest.Count > 0 ? soonest : branches.Items);
            }
            else
            {
                return schema;
            }
        }
    }

    private static bool HasReference(JsonTree schema) =>
        schema["$ref"] is not null || schema.Members.Any(m => HasReference(m.Value)) || schema.Items.Any(HasReference);

    private string? Type(JsonTree schema, int depth)
    {
        if (schema["type"] is not { Kind: JsonKind.List } types)
        {
            return schema["type"]?.Text;
        }

        var names = types.Items.Select(t => t.Text).ToList();
        return names.Contains("null") && (IsDeep(depth) || random.OneIn(5)) ? "null" : names.First(n => n != "null");
    }
}
