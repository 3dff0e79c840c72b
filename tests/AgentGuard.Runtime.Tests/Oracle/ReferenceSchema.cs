using AgentGuard.Runtime.Tests.Oracle.Formats;
using AgentGuard.Runtime.Tests.Oracle.Json;
using AgentGuard.Runtime.Tests.Oracle.Patterns;

namespace AgentGuard.Runtime.Tests.Oracle;

/// <summary>
/// Says by the specification whether a document satisfies a schema: the judge of emitted schemas and readers, so it shares no code with them.
/// It is slow and plain, and certified on the JSON-Schema-Test-Suite.
/// </summary>
internal sealed class ReferenceSchema
{
    private readonly JsonTree _root;
    private readonly bool _assertsFormats;
    private readonly bool _roundsNumbers;
    private readonly Dictionary<string, ReferencePattern> _patterns = [];
    private readonly Dictionary<string, JsonTree> _targets = [];

    /// <param name="roundsNumbers">Compares numbers that need not be integers as doubles, as programs that keep them in one do.</param>
    /// <param name="assertsFormats">False: <c>format</c> is an annotation, as the core of the specification has it.</param>
    /// <exception cref="NotSupportedException">A keyword, reference, pattern or format that is not understood here.</exception>
    public ReferenceSchema(JsonTree root, bool assertsFormats = true, bool roundsNumbers = false)
    {
        (_root, _assertsFormats, _roundsNumbers) = (root, assertsFormats, roundsNumbers);
        SchemaKeywords.Check(root, assertsFormats);
    }

    public JsonTree Root => _root;

    public bool Accepts(JsonTree document) => Accepts(_root, document);

    /// <param name="schema">A part of this schema.</param>
    public bool Accepts(JsonTree schema, JsonTree value) => schema.Kind switch
    {
        JsonKind.True => true,
        JsonKind.False => false,
        _ => schema.Members.All(keyword => Accepts(schema, keyword.Key, keyword.Value, value)),
    };

    /// <summary>The part of this schema that a <c>$ref</c> means.</summary>
    public JsonTree Target(string reference)
    {
        if (!_targets.TryGetValue(reference, out var target))
        {
            target = SchemaPointer.Follow(_root, reference) ?? throw new NotSupportedException($"$ref {reference}");
            SchemaKeywords.Check(target, _assertsFormats);
            _targets.Add(reference, target);
        }

        return target;
    }

    public ReferencePattern Pattern(string pattern)
    {
        if (!_patterns.TryGetValue(pattern, out var compiled))
        {
            _patterns.Add(pattern, compiled = new(pattern));
        }

        return compiled;
    }

    private bool Accepts(JsonTree schema, string keyword, JsonTree argument, JsonTree value) => keyword switch
    {
        "$ref" => Accepts(Target(argument.Text), value),
        "anyOf" => argument.Items.Any(branch => Accepts(branch, value)),
        "type" => argument.Kind == JsonKind.List ? argument.Items.Any(t => HasType(t.Text, value)) : HasType(argument.Text, value),
        "enum" => argument.Items.Any(allowed => JsonTree.AreEqual(allowed, value)),
        "const" => JsonTree.AreEqual(argument, value),
        _ => value.Kind switch
        {
            JsonKind.Number => AcceptsNumber(schema, keyword, argument, value.Number),
            JsonKind.Text => AcceptsText(keyword, argument, value.Text),
            JsonKind.List => AcceptsList(schema, keyword, argument, value.Items),
            JsonKind.Object => AcceptsObject(schema, keyword, argument, value),
            _ => true,
        },
    };

    private static bool HasType(string type, JsonTree value) => type switch
    {
        "null" => value.Kind == JsonKind.Null,
        "boolean" => value.Kind is JsonKind.True or JsonKind.False,
        "integer" => value.Kind == JsonKind.Number && value.Number.IsInteger,
        "number" => value.Kind == JsonKind.Number,
        "string" => value.Kind == JsonKind.Text,
        "array" => value.Kind == JsonKind.List,
        "object" => value.Kind == JsonKind.Object,
        _ => throw new NotSupportedException($"type {type}"),
    };

    private bool AcceptsNumber(JsonTree schema, string keyword, JsonTree argument, ExactNumber value) => keyword switch
    {
        "minimum" => Compare(schema, value, argument.Number) >= 0,
        "maximum" => Compare(schema, value, argument.Number) <= 0,
        "exclusiveMinimum" => Compare(schema, value, argument.Number) > 0,
        "exclusiveMaximum" => Compare(schema, value, argument.Number) < 0,
        "multipleOf" => value.IsMultipleOf(argument.Number),
        _ => true,
    };

    private int Compare(JsonTree schema, ExactNumber value, ExactNumber limit)
    {
        var type = schema["type"];
        var isInteger = type is not null && (type.Text == "integer" || type.Items.Any(t => t.Text == "integer"));
        return _roundsNumbers && !isInteger ? value.CompareRounded(limit) : value.CompareTo(limit);
    }

    private bool AcceptsText(string keyword, JsonTree argument, string value) => keyword switch
    {
        "minLength" => CodePoints.Of(value).Length >= argument.Number.ToDouble(),
        "maxLength" => CodePoints.Of(value).Length <= argument.Number.ToDouble(),
        "pattern" => Pattern(argument.Text).IsMatch(value),
        "format" => !_assertsFormats || ReferenceFormats.IsMatch(argument.Text, value),
        _ => true,
    };

    private bool AcceptsList(JsonTree schema, string keyword, JsonTree argument, IReadOnlyList<JsonTree> items) => keyword switch
    {
        "minItems" => items.Count >= argument.Number.ToDouble(),
        "maxItems" => items.Count <= argument.Number.ToDouble(),
        "uniqueItems" => argument.Kind == JsonKind.False || !items.Where((item, i) => items.Take(i).Any(earlier => JsonTree.AreEqual(earlier, item))).Any(),
        "prefixItems" => argument.Items.Zip(items).All(p => Accepts(p.First, p.Second)),
        "items" => items.Skip(schema["prefixItems"]?.Items.Count ?? 0).All(item => Accepts(argument, item)),
        _ => true,
    };

    private bool AcceptsObject(JsonTree schema, string keyword, JsonTree argument, JsonTree value) => keyword switch
    {
        "required" => argument.Items.All(name => value[name.Text] is not null),
        "properties" => value.Members.All(m => argument[m.Key] is not { } member || Accepts(member, m.Value)),
        "additionalProperties" => value.Members.All(m => schema["properties"]?[m.Key] is not null || Accepts(argument, m.Value)),
        "propertyNames" => value.Members.All(m => Accepts(argument, JsonTree.OfText(m.Key))),
        "minProperties" => value.Members.Count >= argument.Number.ToDouble(),
        "maxProperties" => value.Members.Count <= argument.Number.ToDouble(),
        _ => true,
    };
}
