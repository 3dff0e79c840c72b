using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.Shared.Json;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;

/// <summary>
/// Writes the Portable schema again in a provider's dialect. Visits return null where no value can be given any more, which happens only
/// where recursion is cut.
/// </summary>
internal abstract class SchemaTransform(PortableSchema portable, ProviderLimits limits)
{
    private readonly HashSet<DroppedConstraint> _dropped = [];
    private readonly HashSet<string> _referenced = new(StringComparer.Ordinal);

    protected PortableSchema Portable { get; } = portable;

    protected ProviderLimits Limits { get; } = limits;

    /// <summary>The definition whose body is being written; the root's own for the root that contains itself.</summary>
    protected string? Owner { get; private set; }

    /// <summary>Maps are lists of key and value, because every object is closed.</summary>
    protected bool MapsAreLists => Limits.ClosedObjects;

    public SchemaDocument Run()
    {
        Owner = Portable.RootDefinition;
        var root = Visit(Portable.Root, "") ?? JsonObject.Empty;
        var definitions = Definitions();
        if (definitions.Count > 0)
        {
            root = root.With("$defs", JsonObject.From(definitions));
        }

        return new SchemaDocument(root, new EquatableArray<DroppedConstraint>(DroppedConstraints.InOrder(Portable.Document, _dropped)));
    }

    /// <summary>The node in the provider's dialect; null when no value can be given.</summary>
    protected JsonObject? Visit(JsonObject node, string path)
    {
        if (node.Definition() is { } name)
        {
            return Reference(node, name, path);
        }

        if (MapForms.TryRead(node) is { } map)
        {
            return Map(node, map, path);
        }

        return SchemaKeywords.IsChoice(node) ? Choice(node, path) : Typed(node, path);
    }

    /// <summary>A reference as it is; with a description it becomes the only form of a choice.</summary>
    protected virtual JsonObject? Reference(JsonObject node, string name, string path)
    {
        _referenced.Add(name);
        var reference = SchemaNode.Reference(name);
        var said = new HashSet<string>(node.Members.Select(member => member.Name).Where(keyword => keyword != "$ref"));
        foreach (var keyword in said.Where(keyword => !SchemaKeywords.IsAnnotation(keyword)))
        {
            Drop(path, keyword);
        }

        var description = DescriptionOf(node, said, []);
        return description is null ? reference : SchemaNode.AnyOf([reference]).Described(description);
    }

    /// <summary>What the schema says of a constraint.</summary>
    protected virtual Carried Carry(JsonObject node, JsonMember constraint) => constraint switch
    {
        { Name: "format", Value: JsonText { Value: var format } } => Carried.When(Limits.Keywords.Contains("format") && Limits.Formats.Contains(format), constraint),
        { Name: "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" } =>
            Carried.When(Limits.Keywords.Contains(constraint.Name) && NumericRange.IsExact(constraint.Value), constraint),
        _ => Carried.When(Limits.Keywords.Contains(constraint.Name) && !SchemaKeywords.IsApplicator(constraint.Name), constraint),
    };

    /// <summary>A property of an object.</summary>
    /// <param name="schema">The property in the Portable schema.</param>
    /// <param name="path">Where it is there.</param>
    protected virtual MemberForm Member(JsonObject schema, string path, bool isRequired) =>
        new(Visit(schema, path), Limits.AllRequired || isRequired);

    /// <summary>A last change to a node with a type.</summary>
    protected virtual JsonObject Finish(JsonObject node) => node;

    protected void Drop(string path, string keyword) => _dropped.Add(new DroppedConstraint(path, keyword));

    private static string? DescriptionOf(JsonObject node, ISet<string> said, IEnumerable<string> more) =>
        Descriptions.Join(node.Text("description"), [.. ConstraintWords.Of(node, WithoutSilent(said)), .. more]);

    private static HashSet<string> WithoutSilent(ISet<string> said) => new(said.Where(keyword => !SchemaKeywords.IsSilent(keyword)));

    private List<JsonMember> Definitions()
    {
        var written = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        while (_referenced.FirstOrDefault(name => !written.ContainsKey(name)) is { } next)
        {
            Owner = next;
            written[next] = (Portable.Graph.Find(next) is { } body ? Visit(body, JsonPointer.Append("", "$defs", next)) : null) ?? JsonObject.Empty;
        }

        return [.. Portable.Definitions.Where(definition => written.ContainsKey(definition.Name))
            .Select(definition => new JsonMember(definition.Name, written[definition.Name]))];
    }

    private JsonObject? Map(JsonObject node, MapForms map, string path)
    {
        var form = MapsAreLists ? map.List : map.Entries;
        if (map.IsNullable)
        {
            form = form.With("type", SchemaNode.Type(MapsAreLists ? "array" : "object", nullable: true));
        }

        return Visit(WithAnnotations(form, node), JsonPointer.Append(path, "anyOf", MapsAreLists ? 1 : 0));
    }

    /// <summary>The form with the description and default of the node around it.</summary>
    protected static JsonObject WithAnnotations(JsonObject form, JsonObject around)
    {
        var described = form.Described(around.Text("description"));
        return around["default"] is { } value ? described.With("default", value) : described;
    }

    private JsonObject? Choice(JsonObject node, string path)
    {
        var keyword = node.Has("anyOf") ? "anyOf" : "oneOf";
        var said = new HashSet<string>(["default"]);
        if (keyword == "oneOf")
        {
            Drop(path, keyword);
            said.Add(keyword);
        }

        var forms = node.Items(keyword);
        var written = forms.OfType<JsonObject>()
            .Select((form, index) => Visit(form, JsonPointer.Append(path, keyword, index)))
            .OfType<JsonObject>()
            .ToList();
        var isCut = written.Count < forms.Count;
        if (written.Count == 0)
        {
            return null;
        }

        var description = DescriptionOf(node, said, isCut ? ["no deeper nesting here"] : []);
        return isCut && written.Count == 1 ? written[0].Described(description ?? written[0].Text("description")) : SchemaNode.AnyOf(written.SelectMany(Forms).Distinct()).Described(description);
    }

    /// <summary>The forms of a choice inside a choice stand with the others, each once.</summary>
    private static IEnumerable<JsonObject> Forms(JsonObject form) =>
        form.Count == 1 && form["anyOf"] is JsonArray forms ? forms.Items.OfType<JsonObject>() : [form];

    private JsonObject? Typed(JsonObject node, string path)
    {
        node = SchemaKeywords.Normal(node);
        var written = new List<JsonMember>();
        var said = new HashSet<string>(StringComparer.Ordinal);
        var more = new List<string>();
        foreach (var member in node.Members)
        {
            switch (member.Name)
            {
                case "type" or "enum":
                    written.Add(member);
                    break;
                case "properties" or "required" or "additionalProperties":
                    break;
                case "items" when member.Value is JsonObject items:
                    if (Visit(items, JsonPointer.Append(path, "items")) is { } item)
                    {
                        written.Add(new JsonMember("items", item));
                        break;
                    }

                    return EmptyList(node);
                default:
                    WriteConstraint(node, member, path, written, said);
                    break;
            }
        }

        if (SchemaKeywords.IsObject(node) && !WriteObject(node, path, written, more))
        {
            return null;
        }

        return Finish(JsonObject.From(written).Described(DescriptionOf(node, said, more)));
    }

    private void WriteConstraint(JsonObject node, JsonMember constraint, string path, List<JsonMember> written, HashSet<string> said)
    {
        if (SchemaKeywords.IsAnnotation(constraint.Name))
        {
            said.Add(constraint.Name);
            return;
        }

        var carried = Carry(node, constraint);
        if (carried.Member is { } member)
        {
            written.Add(member);
        }

        if (!carried.IsExact)
        {
            said.Add(constraint.Name);
            Drop(path, constraint.Name);
        }
    }

    /// <summary>
    /// A list whose items are cut. Without <c>maxItems</c> nothing says that a list is empty: items that can only be null are the nearest,
    /// since no reader takes them for an item.
    /// </summary>
    private static JsonObject EmptyList(JsonObject node) => node.HasType("null")
        ? SchemaNode.Null.Described(node.Text("description"))
        : JsonObject.Of(("type", "array"), ("items", SchemaNode.Null))
            .Described(Descriptions.Join(node.Text("description"), ["always empty here, no deeper nesting"]));

    /// <summary>False when a required property has no value any more.</summary>
    private bool WriteObject(JsonObject node, string path, List<JsonMember> written, List<string> more)
    {
        var wasRequired = new HashSet<string>(node.Items("required").OfType<JsonText>().Select(name => name.Value), StringComparer.Ordinal);
        var properties = new List<JsonMember>();
        var required = new List<JsonNode>();
        foreach (var property in node.MembersOf("properties"))
        {
            var isRequired = wasRequired.Contains(property.Name);
            var form = property.Value is JsonObject schema
                ? Member(schema, JsonPointer.Append(path, "properties", property.Name), isRequired)
                : new MemberForm(JsonObject.Empty, isRequired);
            if (form.Schema is null && isRequired)
            {
                return false;
            }

            if (form.Schema is null)
            {
                more.Add($"no {property.Name} here, no deeper nesting");
                continue;
            }

            properties.Add(new JsonMember(property.Name, form.Schema));
            if (form.IsRequired)
            {
                required.Add(property.Name);
            }
        }

        if (wasRequired.Any(name => !required.Contains(new JsonText(name))))
        {
            Drop(path, "required");
        }

        WriteObjectKeywords(node, path, written, properties, required);
        return true;
    }

    private void WriteObjectKeywords(JsonObject node, string path, List<JsonMember> written, List<JsonMember> properties, List<JsonNode> required)
    {
        var open = node["additionalProperties"];
        if (node.Has("properties") || open is null or JsonBoolean)
        {
            written.Add(new JsonMember("properties", JsonObject.From(properties)));
            written.Add(new JsonMember("required", JsonArray.From(required)));
        }

        JsonNode? rest = open switch
        {
            JsonObject schema => Visit(schema, JsonPointer.Append(path, "additionalProperties")) ?? new JsonBoolean(false) as JsonNode,
            _ when Limits.ClosedObjects => new JsonBoolean(false),
            _ => open,
        };
        if (rest is not null)
        {
            written.Add(new JsonMember("additionalProperties", rest));
        }
    }
}
