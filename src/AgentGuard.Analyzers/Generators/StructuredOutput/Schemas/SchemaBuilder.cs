using AgentGuard.Analyzers.Generators.Shared.Json;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;

/// <summary>Builds the Portable schema: JSON Schema 2020-12, exactly what the reader enforces.</summary>
internal sealed class SchemaBuilder
{
    private readonly OutputSpec _spec;
    private readonly TypeUses _uses;
    private readonly CustomSchemas _customs;

    private SchemaBuilder(OutputSpec spec, TypeUses uses)
    {
        _spec = spec;
        _uses = uses;
        _customs = new CustomSchemas(spec.Types.Select(type => type.Name));
    }

    public static JsonObject Build(OutputSpec spec) => new SchemaBuilder(spec, TypeUses.Of(spec)).BuildRoot();

    /// <summary>The schema of any value made of the spec's types, which need not be an object.</summary>
    public static JsonObject Build(OutputSpec spec, ValueSpec value)
    {
        var builder = new SchemaBuilder(spec, TypeUses.Of(spec, value));
        return builder.WithDefinitions(builder.Value(value, value.IsNullable, null));
    }

    private JsonObject BuildRoot()
    {
        // Every provider wants an object at the root, so a union stands in a member.
        var root = _spec.Root is ObjectSpec type
            ? Object(type, null, null)
            : Closed([new JsonMember("value", Named(_spec.RootType, false, null))], ["value"]);
        return WithDefinitions(root.Described(_spec.Description));
    }

    private JsonObject WithDefinitions(JsonObject root)
    {
        var definitions = Enumerable.Range(0, _spec.Types.Count)
            .Where(_uses.IsDefinition)
            .Select(index => new JsonMember(_spec.Types[index].Name, Body(_spec.Types[index], false, null)))
            .ToList();
        definitions.AddRange(_customs.Definitions);
        return definitions.Count == 0 ? root : root.With("$defs", JsonObject.From(definitions));
    }

    /// <param name="nullable">JSON null is allowed, by the type or because it stands for the default.</param>
    private JsonObject Value(ValueSpec value, bool nullable, string? description) => value switch
    {
        NamedValue named => Named(named.Type, nullable, description),
        BooleanValue => JsonObject.Of(("type", SchemaNode.Type("boolean", nullable))).Described(description),
        IntegerValue integer => NumberSchema.Of(integer, nullable).Described(description),
        NumberValue number => NumberSchema.Of(number, nullable).Described(description),
        TextValue text => TextSchema.Of(text, nullable).Described(description),
        ScalarValue scalar => TextSchema.Of(scalar, nullable).Described(description),
        ListValue list => List(list, nullable).Described(description),
        MapValue map => Map(map, nullable).Described(description),
        CustomValue custom => Custom(custom, nullable, description),
        AnyValue => JsonObject.Empty.Described(description),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "unknown"),
    };

    private JsonObject Named(int index, bool nullable, string? description)
    {
        var type = _spec.Types[index];
        if (!_uses.IsDefinition(index))
        {
            return Body(type, nullable, description);
        }

        var reference = SchemaNode.Reference(type.Name);
        return (nullable ? reference.OrNull() : reference).Described(description);
    }

    private JsonObject Body(TypeSpec type, bool nullable, string? description)
    {
        if (type is EnumSpec names)
        {
            return EnumSchema.Of(names, nullable, description);
        }

        var body = type is UnionSpec union ? Union(union) : Object((ObjectSpec)type, null, null);
        body = body.Described(description ?? type.Description);
        return nullable ? body.OrNull() : body;
    }

    private JsonObject Object(ObjectSpec type, string? discriminator, JsonNode? tag)
    {
        var properties = new List<JsonMember>();
        var required = new List<string>();
        if (discriminator is not null)
        {
            properties.Add(new JsonMember(
                discriminator, JsonObject.Of(("type", tag is JsonNumber ? "integer" : "string"), ("enum", JsonArray.Of(tag!)))));
            required.Add(discriminator);
        }

        foreach (var member in type.Members)
        {
            properties.Add(new JsonMember(member.JsonName, Member(member)));
            if (member.IsRequired)
            {
                required.Add(member.JsonName);
            }
        }

        return Closed(properties, required).Described(type.Description);
    }

    /// <summary>Null stands for the default where a member may be missing, because some providers make every member required.</summary>
    private JsonObject Member(MemberSpec member)
    {
        var schema = Value(member.Value, member.Value.IsNullable || !member.IsRequired, member.Description);
        return member.DefaultText is { } text && JsonParser.TryParse(text, out var value, out _)
            ? schema.With("default", value!)
            : schema;
    }

    private JsonObject Union(UnionSpec union)
    {
        var forms = union.Cases.Select(form => Case(union, form)).ToList();
        var schema = SchemaNode.AnyOf(forms);
        return union.Cases.Any(form => form.Value.IsNullable) ? schema.OrNull() : schema;
    }

    private JsonObject Case(UnionSpec union, UnionCase form)
    {
        if (form.Tag is null || form.Value is not NamedValue named || _spec.Types[named.Type] is not ObjectSpec type)
        {
            return Value(form.Value, false, null);
        }

        JsonNode tag = form.TagIsNumber ? new JsonNumber(form.Tag) : new JsonText(form.Tag);
        return Object(type, union.Discriminator, tag);
    }

    private JsonObject List(ListValue list, bool nullable) => JsonObject.Of(
        ("type", SchemaNode.Type("array", nullable)),
        ("items", Value(list.Item, list.Item.IsNullable, null)),
        ("minItems", list.MinItems is > 0 ? new JsonNumber(list.MinItems.Value) : null),
        ("maxItems", list.MaxItems is { } max ? new JsonNumber(max) : null),
        ("uniqueItems", list.IsUnique ? new JsonBoolean(true) : null));

    private JsonObject Map(MapValue map, bool nullable)
    {
        var names = map.Key is NamedValue named && _spec.Types[named.Type] is EnumSpec type ? EnumSchema.NamesOnly(type) : null;
        var item = Value(map.Item, map.Item.IsNullable, null);
        return MapForms.Build(names, Value(map.Key, false, null), item, map.MinItems, map.MaxItems, nullable);
    }

    private JsonObject Custom(CustomValue custom, bool nullable, string? description)
    {
        var schema = _customs.Embed(custom).Described(description);
        return nullable ? schema.OrNull() : schema;
    }

    private static JsonObject Closed(IEnumerable<JsonMember> properties, IEnumerable<string> required) => JsonObject.Of(
        ("type", "object"),
        ("properties", JsonObject.From(properties)),
        ("required", JsonArray.From(required.Select(name => new JsonText(name)))),
        ("additionalProperties", false));
}
