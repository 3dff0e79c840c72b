namespace AgentGuard.Runtime.Tests.Shapes;

/// <summary>Every type the readers are tested with, in groups of what they show.</summary>
internal static class AllShapes
{
    public static IReadOnlyList<Shape> List { get; } =
    [
        new ShapeOf<NumberShapes.Plain>("numbers"),
        new ShapeOf<NumberShapes.Bounded>("numbers"),
        new ShapeOf<NumberShapes.Chosen>("numbers"),
        new ShapeOf<IntegerShapes.Widths>("integers"),
        new ShapeOf<IntegerShapes.Bounded>("integers"),
        new ShapeOf<IntegerShapes.Chosen>("integers"),
        new ShapeOf<TextShapes.Lengths>("texts"),
        new ShapeOf<TextShapes.Patterns>("texts"),
        new ShapeOf<TextShapes.MorePatterns>("texts"),
        new ShapeOf<TextShapes.Formats>("texts"),
        new ShapeOf<TextShapes.Chosen>("texts"),
        new ShapeOf<ChoiceShapes.Single>("enums"),
        new ShapeOf<ChoiceShapes.Several>("enums"),
        new ShapeOf<ChoiceShapes.Shared>("enums"),
        new ShapeOf<MomentShapes.Moments>("moments and identities"),
        new ShapeOf<MomentShapes.Times>("moments and identities"),
        new ShapeOf<MomentShapes.Identities>("moments and identities"),
        new ShapeOf<PresenceShapes.Parameters>("presence"),
        new ShapeOf<PresenceShapes.Properties>("presence"),
        new ShapeOf<PresenceShapes.Mixed>("presence"),
        new ShapeOf<PresenceShapes.Marked>("presence"),
        new ShapeOf<PresenceShapes.Empty>("presence"),
        new ShapeOf<ListShapes.Kinds>("lists"),
        new ShapeOf<ListShapes.Sets>("lists"),
        new ShapeOf<ListShapes.Counts>("lists"),
        new ShapeOf<ListShapes.Nested>("lists"),
        new ShapeOf<MapShapes.Kinds>("maps"),
        new ShapeOf<MapShapes.Counts>("maps"),
        new ShapeOf<MapShapes.Nested>("maps"),
        new ShapeOf<NestedShapes.Order>("nested"),
        new ShapeOf<NestedShapes.Shared>("nested"),
        new ShapeOf<NestedShapes.Tree>("nested"),
        new ShapeOf<NestedShapes.Plan>("nested"),
        new ShapeOf<NestedShapes.Deep>("nested"),
        new ShapeOf<UnionShapes.Shape>("unions"),
        new ShapeOf<UnionShapes.Zoo>("unions"),
        new ShapeOf<UnionShapes.Expression>("unions"),
        new ShapeOf<UnionShapes.Mixed>("unions"),
        new ShapeOf<ConstructionShapes.Tuples>("construction"),
        new ShapeOf<ConstructionShapes.Generics>("construction"),
        new ShapeOf<ConstructionShapes.Derived>("construction"),
        new ShapeOf<ConstructionShapes.Point>("construction"),
        new ShapeOf<ConstructionShapes.Plain>("construction"),
        new ShapeOf<ConstructionShapes.Holder>("construction"),
        new ShapeOf<NameShapes.Keywords>("names"),
        new ShapeOf<NameShapes.Escapes>("names"),
        new ShapeOf<NameShapes.Snake>("names"),
        new ShapeOf<NameShapes.Declared>("names"),
        new ShapeOf<NameShapes.Many>("names"),
        new ShapeOf<NameShapes.Alike>("names"),
        new ShapeOf<NameShapes.Taken>("names"),
        new ShapeOf<GlobalShape>("names"),
        new ShapeOf<CustomShapes.Custom>("custom values"),
        new ShapeOf<AnyShapes.Any>("custom values"),
        new ShapeOf<Mutants.Subject>("nested"),
        new ShapeOf<AnnotationShapes.Annotated>("annotations"),
        new ShapeOf<AnnotationShapes.OnParameters>("annotations"),
        new ShapeOf<AnnotationShapes.OnProperties>("annotations"),
    ];

    /// <summary>For theories.</summary>
    public static TheoryData<string> Names { get; } = new(List.Select(s => s.Name));

    public static Shape Named(string name) => List.Single(s => s.Name == name);
}
