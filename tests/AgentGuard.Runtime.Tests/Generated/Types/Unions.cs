using System.Text.Json.Serialization;

namespace AgentGuard.Runtime.Tests.Generated.Types;

/// <summary>A union at the root.</summary>
[StructuredOutput]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Circle), "circle")]
[JsonDerivedType(typeof(Square), "square")]
[JsonDerivedType(typeof(Group), "group")]
public abstract partial record Shape;

public sealed record Circle(double Radius, [property: Bounds(0d, 1d), Confidence] double Confidence = 1) : Shape;

public sealed record Square(double Side, string? Label = null) : Shape;

public sealed record Group(IReadOnlyList<Shape> Shapes) : Shape;

/// <summary>No case of its base.</summary>
public sealed record Triangle : Shape;

/// <summary>A union in an object, a case of which is also used by itself.</summary>
[StructuredOutput]
public sealed partial record Drawing(Shape Main, Shape? Other, Circle Frame, IReadOnlyDictionary<string, Shape> Named);

[JsonDerivedType(typeof(Cat), 1)]
[JsonDerivedType(typeof(Dog), 2)]
public abstract record Animal;

public sealed record Cat(string Name) : Animal;

public sealed record Dog(string Name, bool Barks) : Animal;

/// <summary>Tags that are numbers.</summary>
[StructuredOutput]
public sealed partial record Zoo(IReadOnlyList<Animal> Animals);
