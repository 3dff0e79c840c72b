using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Tests.Generators.Schemas;

/// <summary>Specs by hand: types are named, and found by name when the spec is closed.</summary>
internal sealed class Spec
{
    private readonly List<TypeSpec> _types = [];

    /// <summary>A spec of one object.</summary>
    public static OutputSpec Of(params MemberSpec[] members) => new Spec().Object("Root", members).Close();

    /// <summary>A spec of one object with one required member <c>x</c>.</summary>
    public static OutputSpec Of(ValueSpec value) => Of(Required("x", value));

    public Spec Object(string name, params MemberSpec[] members) => Object(name, null, members);

    public Spec Object(string name, string? description, params MemberSpec[] members) =>
        Add(new ObjectSpec(name, "global::" + name, false, description, new(members), false, false));

    public Spec Union(string name, string? discriminator, params UnionCase[] cases) =>
        Add(new UnionSpec(name, "global::" + name, false, null, discriminator, new(cases), discriminator is null));

    public Spec Enum(string name, params string[] values) => Enum(name, false, values);

    public Spec Enum(string name, bool isFlags, params string[] values) => Add(new EnumSpec(
        name, "global::" + name, null, new(values.Select((value, index) => new EnumMember(value, value, isFlags && index > 0 ? (1 << (index - 1)).ToString() : index.ToString(), null))), isFlags));

    public Spec Add(TypeSpec type)
    {
        _types.Add(type);
        return this;
    }

    /// <summary>The first type is the root.</summary>
    public OutputSpec Close(string? description = null) =>
        new("Root.g.cs", "", default, "Root", description, 0, new(_types), default);

    /// <summary>A use of the type with this position; the first is 0.</summary>
    public NamedValue Use(string name, bool nullable = false) => new(IndexOf(name), "global::" + name, false, nullable);

    /// <summary>A use of a type by its position, for those not added yet.</summary>
    public static NamedValue Use(int type, bool nullable = false) => new(type, "global::T" + type, false, nullable);

    public static MemberSpec Required(string name, ValueSpec value, string? description = null) =>
        new(name, name, value, true, null, null, MemberBinding.Initializer, description, false);

    public static MemberSpec Optional(string name, ValueSpec value, string? defaultText = null, string? description = null) =>
        new(name, name, value, false, "default", defaultText, MemberBinding.Initializer, description, false);

    public static UnionCase Tagged(string tag, int type) => new(tag, false, Use(type));

    public static UnionCase Untagged(ValueSpec value) => new(null, false, value);

    public static TextValue Text(int? min = null, int? max = null, string? pattern = null, string? format = null, bool nullable = false, params string[] values) =>
        new(nullable, min, max, pattern, format, new(values));

    public static IntegerValue Int(string? min = null, string? max = null, bool nullable = false, params string[] values) =>
        new("int", nullable, min, max, "-2147483648", "2147483647", new(values));

    public static IntegerValue Long(string? min = null, string? max = null) =>
        new("long", false, min, max, "-9223372036854775808", "9223372036854775807", default);

    public static NumberValue Number(string type = "double", string? min = null, string? max = null, bool above = false, bool below = false, bool nullable = false) =>
        new(type, nullable, min, max, above, below, default);

    public static ScalarValue Scalar(ScalarKind kind, bool nullable = false) => new(kind, "global::System." + kind, true, nullable);

    public static ListValue List(ValueSpec item, int? min = null, int? max = null, bool nullable = false) =>
        new(CollectionKind.List, "global::List", false, nullable, item, min, max, false);

    public static ListValue Set(ValueSpec item) => new(CollectionKind.Set, "global::HashSet", false, false, item, null, null, true);

    public static MapValue Map(ValueSpec item, ValueSpec? key = null, int? min = null, int? max = null, bool nullable = false) =>
        new("global::Dictionary", nullable, key ?? Text(), item, min, max, false);

    public static CustomValue Custom(string schema, bool nullable = false, string name = "global::Shop.Code") => new(name, false, nullable, schema);

    private int IndexOf(string name) => _types.FindIndex(type => type.Name == name);
}
