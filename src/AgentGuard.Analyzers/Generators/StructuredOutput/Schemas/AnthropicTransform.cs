using AgentGuard.Analyzers.Generators.Shared.Json;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;

/// <summary>
/// Anthropic: recursion written out to a depth, and members optional as long as the provider's budget of optional members lasts; then
/// required with null, which costs from the budget of unions.
/// </summary>
internal sealed class AnthropicTransform : SchemaTransform
{
    /// <summary>A definition up to so many nodes is written in place when its use has a description, which cannot stand beside a reference.</summary>
    private const int SmallDefinition = 200;

    /// <summary>Written-out recursion of more definitions than this is cut earlier: the provider limits the size of the compiled grammar.</summary>
    private const int MaxWrittenOut = 100;

    /// <summary>How often a definition stands inside itself, and how deep recursive ones stand inside each other; the first that is small enough.</summary>
    private static readonly (int Levels, int Depth)[] _cuts =
    [
        (3, int.MaxValue), (2, int.MaxValue), (1, int.MaxValue), (1, 3), (1, 2), (1, 1),
    ];

    private readonly (int Levels, int Depth) _cut;
    private readonly List<string> _open = [];
    private int _writtenOut;
    private int _optional;

    private AnthropicTransform(PortableSchema portable, (int Levels, int Depth) cut)
        : base(portable, ProviderLimits.Of(SchemaProfile.Anthropic))
    {
        _cut = cut;
        if (portable.RootDefinition is { } root)
        {
            _open.Add(root);
        }
    }

    public static SchemaDocument Of(PortableSchema portable)
    {
        SchemaDocument? small = null;
        foreach (var cut in _cuts)
        {
            var transform = new AnthropicTransform(portable, cut);
            var document = transform.Run();
            if (transform._writtenOut > MaxWrittenOut)
            {
                continue;
            }

            if (transform._writtenOut == 0 || Unions(document.Root) <= transform.Limits.Unions!.Value)
            {
                return document;
            }

            small ??= document;
        }

        return small ?? new AnthropicTransform(portable, (1, 0)).Run();
    }

    protected override JsonObject? Reference(JsonObject node, string name, string path)
    {
        if (Portable.Graph.Find(name) is not { } body)
        {
            return base.Reference(node, name, path);
        }

        if (Portable.Graph.IsRecursive(name))
        {
            return WriteOut(node, body, name, path);
        }

        var hasWords = node.Has("description") || node.Has("default");
        return hasWords && Portable.Graph.SizeInPlace(name) <= SmallDefinition
            ? Visit(WithAnnotations(body, node), JsonPointer.Append("", "$defs", name))
            : base.Reference(SchemaNode.Reference(name), name, path);
    }

    protected override MemberForm Member(JsonObject schema, string path, bool isRequired)
    {
        if (isRequired)
        {
            return new MemberForm(Visit(schema, path), true);
        }

        // Counted before its own members, so that the budget goes by declaration order.
        var staysOptional = _optional < Limits.OptionalProperties!.Value;
        _optional += staysOptional ? 1 : 0;
        var written = staysOptional ? VisitWithoutNull(schema, path) : Visit(schema, path);
        if (written is null || written.IsNull())
        {
            _optional -= staysOptional ? 1 : 0;
            return new MemberForm(null, false);
        }

        return new MemberForm(written, !staysOptional);
    }

    protected override Carried Carry(JsonObject node, JsonMember constraint) =>
        constraint is { Name: "minItems", Value: JsonNumber { Digits: { } count } } && count > 1
            ? Carried.Loosely("minItems", 1)
            : base.Carry(node, constraint);

    private JsonObject? WriteOut(JsonObject node, JsonObject body, string name, string path)
    {
        if (_open.Count(open => open == name) >= _cut.Levels || _open.Count >= _cut.Depth || _writtenOut > MaxWrittenOut)
        {
            Drop(path, "$ref");
            return null;
        }

        _writtenOut++;
        _open.Add(name);
        var written = Visit(WithAnnotations(body, node), JsonPointer.Append("", "$defs", name));
        _open.RemoveAt(_open.Count - 1);
        return written;
    }

    private JsonObject? VisitWithoutNull(JsonObject schema, string path)
    {
        var forms = schema.Items("anyOf");
        if (forms.Count == 2 && forms[0] is JsonObject form && forms[1].Equals(SchemaNode.Null))
        {
            return Visit(WithAnnotations(form, schema), JsonPointer.Append(path, "anyOf", 0));
        }

        return Visit(schema, path)?.WithoutNull();
    }

    private static int Unions(JsonNode node) => node switch
    {
        JsonObject value => (value.Has("anyOf") || value["type"] is JsonArray ? 1 : 0) + value.Members.Sum(member => Unions(member.Value)),
        JsonArray value => value.Items.Sum(Unions),
        _ => 0,
    };
}
