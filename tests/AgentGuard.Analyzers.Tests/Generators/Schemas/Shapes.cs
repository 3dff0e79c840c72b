using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Tests.Generators.Schemas;

/// <summary>Types of every shape, each legal for all profiles.</summary>
internal static class Shapes
{
    public static IReadOnlyDictionary<string, OutputSpec> All { get; } = new Dictionary<string, OutputSpec>
    {
        ["scalars"] = Scalars(nullable: false, optional: false),
        ["nullable scalars"] = Scalars(nullable: true, optional: false),
        ["optional scalars"] = Scalars(nullable: false, optional: true),
        ["constraints"] = Constraints(),
        ["lists and maps"] = Containers(),
        ["enums"] = Enums(),
        ["shared definition"] = Shared(),
        ["tree"] = Tree(),
        ["optional parent"] = OptionalParent(),
        ["mutual recursion"] = Mutual(),
        ["dense recursion"] = Dense(),
        ["union"] = Union(),
        ["recursive root union"] = Expression(),
        ["C# union"] = TypeUnion(),
        ["required recursion in a map"] = MapRecursion(),
        ["custom"] = Customs(),
        ["empty object"] = Spec.Of(),
        ["many optional"] = Spec.Of([.. Enumerable.Range(0, 40).Select(index => Spec.Optional("m" + index, Spec.Text(max: index)))]),
        ["many lists"] = Spec.Of([.. Enumerable.Range(0, 6).Select(index => Spec.Required("m" + index, Spec.List(Spec.Int(), 0, 250)))]),
    };

    public static OutputSpec Tree() => new Spec()
        .Object("Node", Spec.Required("name", Spec.Text()), Spec.Required("children", Spec.List(Spec.Use(0)))).Close();

    public static OutputSpec OptionalParent() => new Spec()
        .Object("Person", Spec.Required("name", Spec.Text(1, 50)), Spec.Optional("boss", Spec.Use(0), description: "Who leads"), Spec.Required("deputy", Spec.Use(0, nullable: true)))
        .Close();

    /// <summary>A root union of which one case cannot end by itself.</summary>
    public static OutputSpec Expression() => new Spec()
        .Union("Expr", "kind", Spec.Tagged("num", 1), Spec.Tagged("add", 2))
        .Object("Num", Spec.Required("value", Spec.Number()))
        .Object("Add", Spec.Required("left", Spec.Use(0)), Spec.Required("right", Spec.Use(0)))
        .Close("An expression");

    public static OutputSpec Union() => new Spec()
        .Object("Drawing", Spec.Required("main", Spec.Use(1)), Spec.Optional("other", Spec.Use(1)), Spec.Required("circle", Spec.Use(2, nullable: true)))
        .Union("Shape", "kind", Spec.Tagged("circle", 2), new UnionCase("2", true, Spec.Use(3)))
        .Object("Circle", "A circle", Spec.Required("radius", Spec.Number(min: "0", above: true)))
        .Object("Square", Spec.Required("side", Spec.Number(max: "1e3")))
        .Close();

    public static OutputSpec MapRecursion() => new Spec()
        .Object("Menu", Spec.Required("title", Spec.Text()), Spec.Required("entries", Spec.Map(Spec.Use(0), max: 5)), Spec.Optional("more", Spec.Map(Spec.Use(0)))).Close();

    private static OutputSpec Mutual() => new Spec()
        .Object("Root", Spec.Required("folder", Spec.Use(1)))
        .Object("Folder", Spec.Required("files", Spec.List(Spec.Use(2), 0, 100)))
        .Object("File", Spec.Required("name", Spec.Text(pattern: "^[a-z]+$")), Spec.Optional("link", Spec.Use(1)), Spec.Required("owner", Spec.Use(2, nullable: true)))
        .Close();

    /// <summary>Every type leads to every type: written out it grows with the factorial.</summary>
    private static OutputSpec Dense()
    {
        const int types = 7;
        var spec = new Spec();
        for (var i = 0; i < types; i++)
        {
            spec.Object("T" + i, [.. Enumerable.Range(0, types).Select(index => Spec.Optional("m" + index, Spec.Use(index)))]);
        }

        return spec.Close();
    }

    private static OutputSpec TypeUnion() => new Spec()
        .Object("Root", Spec.Required("answer", Spec.Use(1)), Spec.Optional("maybe", Spec.Use(1)))
        .Union("Answer", null, Spec.Untagged(Spec.Text(1, 10)), Spec.Untagged(Spec.Int(nullable: true)), Spec.Untagged(Spec.List(Spec.Text(), 2, 3)), Spec.Untagged(Spec.Use(2)))
        .Object("Detail", Spec.Required("why", Spec.Text(format: "Uri")))
        .Close();

    private static OutputSpec Shared() => new Spec()
        .Object("Root", "The root", Spec.Required("a", Spec.Use(1), "First"), Spec.Required("b", Spec.List(Spec.Use(1), 2, 9)), Spec.Optional("c", Spec.Use(1), description: "Third"), Spec.Required("d", Spec.Use(1, nullable: true)))
        .Object("Line", "A line.", Spec.Required("sku", Spec.Text(1, 40)), Spec.Optional("qty", Spec.Int("1", "999"), "1"), Spec.Required("inner", Spec.Use(2)), Spec.Required("inner2", Spec.Use(2)))
        .Object("Inner", Spec.Required("when", Spec.Scalar(ScalarKind.TimeSpan)))
        .Close();

    private static OutputSpec Enums() => new Spec()
        .Object("Root", Spec.Required("a", Spec.Use(1)), Spec.Required("b", Spec.Use(1, nullable: true)), Spec.Optional("c", Spec.Use(2), "\"K1\"", "Which"), Spec.Required("d", Spec.Use(2)), Spec.Required("e", Spec.Use(3)), Spec.Optional("f", Spec.Use(3)), Spec.Required("g", Spec.Set(Spec.Use(1))))
        .Enum("Small", "S", "M", "L")
        .Enum("Large", [.. Enumerable.Range(0, 12).Select(index => "K" + index)])
        .Enum("Flags", isFlags: true, "None", "Read", "Write")
        .Close();

    private static OutputSpec Containers() => new Spec()
        .Object(
            "Root",
            Spec.Required("list", Spec.List(Spec.List(Spec.Text(nullable: true), 2, 5), 1, 1000)),
            Spec.Optional("optionalList", Spec.List(Spec.Int(), 3)),
            Spec.Required("map", Spec.Map(Spec.Text(1, 5), min: 1, max: 10), "A map"),
            Spec.Optional("optionalMap", Spec.Map(Spec.Map(new BooleanValue(true)))),
            Spec.Required("nullableMap", Spec.Map(Spec.Use(1), nullable: true)),
            Spec.Required("byKind", Spec.Map(Spec.Int(), Spec.Use(2))),
            Spec.Required("set", Spec.Set(Spec.Scalar(ScalarKind.Char))))
        .Object("Item", Spec.Required("n", Spec.Number("float")))
        .Enum("Kind", "A", "B")
        .Close();

    private static OutputSpec Constraints() => Spec.Of(
        Spec.Required("anchored", Spec.Text(pattern: "^ORD-[0-9]{6}$", max: 10), "The number"),
        Spec.Required("search", Spec.Text(pattern: "[A-Z]{3}", max: 10)),
        Spec.Required("email", Spec.Text(format: "Email", max: 100)),
        Spec.Required("date", Spec.Text(format: "Date", max: 10, pattern: "^2")),
        Spec.Required("values", Spec.Text(values: ["a", "b"], nullable: true)),
        Spec.Required("numbers", Spec.Int(values: ["1", "2"])),
        Spec.Required("long", Spec.Text(max: 5000)),
        Spec.Required("share", Spec.Number(min: "0", max: "1", above: true, below: true)),
        Spec.Required("price", Spec.Number("decimal", min: "0.01", max: "500")),
        Spec.Required("big", Spec.Long("1", "9007199254740993")));

    private static OutputSpec Customs() => Spec.Of(
        Spec.Required("code", Spec.Custom("""{"type":"string","pattern":"^[A-Z]{2}$","minLength":2,"title":"Code"}""")),
        Spec.Required("constant", Spec.Custom("""{"const":"x"}""", name: "global::Constant")),
        Spec.Required("open", Spec.Custom("""{"type":"object","properties":{"a":{"type":"integer"},"b":{"type":"string"}},"required":["a"]}""", name: "global::Open")),
        Spec.Optional("either", Spec.Custom("""{"oneOf":[{"type":"string"},{"type":"integer","multipleOf":5}]}""", name: "global::Either")),
        Spec.Required("chain", Spec.Custom("""{"type":"object","properties":{"next":{"anyOf":[{"$ref":"#"},{"type":"null"}]}},"additionalProperties":false}""", name: "global::Chain")),
        Spec.Required("defined", Spec.Custom("""{"$ref":"#/$defs/a/b","$defs":{"a/b":{"type":"string"},"c":{"type":"string"}}}""".Replace("a/b", "a.b", StringComparison.Ordinal), name: "global::Defined")));

    private static OutputSpec Scalars(bool nullable, bool optional)
    {
        ValueSpec[] values =
        [
            new BooleanValue(nullable), Spec.Int(nullable: nullable), Spec.Number(nullable: nullable), Spec.Number("float", nullable: nullable), Spec.Text(nullable: nullable),
            .. Enum.GetValues<ScalarKind>().Select(kind => Spec.Scalar(kind, nullable)),
        ];
        return Spec.Of([.. values.Select((value, index) => optional ? Spec.Optional("m" + index, value) : Spec.Required("m" + index, value))]);
    }
}
