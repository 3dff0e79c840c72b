using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace AgentGuard.Runtime.Tests.Shapes;

internal static partial class UnionShapes
{
    /// <summary>A union as the root: wrapped in an object with the member <c>value</c>.</summary>
    [StructuredOutput]
    [JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
    [JsonDerivedType(typeof(Circle), "circle")]
    [JsonDerivedType(typeof(Square), "square")]
    [JsonDerivedType(typeof(Dot), "a \"dot\"")]
    public abstract partial record Shape;

    public sealed record Circle([property: Bounds(0, 100)] double Radius) : Shape;

    public sealed record Square(int Side, string? Note = null) : Shape;

    public sealed record Dot : Shape;

    /// <summary>Integer tags, the default name of the discriminator, and the base as a case of its own.</summary>
    [JsonPolymorphic]
    [JsonDerivedType(typeof(Animal), 0)]
    [JsonDerivedType(typeof(Cat), 1)]
    [JsonDerivedType(typeof(Dog), -2)]
    public record Animal(string Name);

    public sealed record Cat(string Name, int Lives = 9) : Animal(Name);

    public sealed record Dog(string Name, bool Barks) : Animal(Name);

    [StructuredOutput]
    public sealed partial record Zoo(
        Animal First, Animal? Second, IReadOnlyList<Animal> Others, Dictionary<string, Animal> Named, Shape? Figure = null);

    /// <summary>One case only, and a case that holds its own union.</summary>
    [StructuredOutput]
    public sealed partial record Expression(Node Root);

    [JsonPolymorphic(TypeDiscriminatorPropertyName = "op")]
    [JsonDerivedType(typeof(Literal), "literal")]
    [JsonDerivedType(typeof(Add), "add")]
    public abstract record Node;

    public sealed record Literal(int Value) : Node;

    public sealed record Add(Node Left, Node Right, Wrapper? Extra = null) : Node;

    public sealed record Wrapper(Only Only);

    [JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
    [JsonDerivedType(typeof(TheOne), "the one")]
    public abstract record Only;

    public sealed record TheOne(int Number) : Only;

    /// <summary>Cases told apart by their JSON type.</summary>
    [Union]
    public readonly struct Scalar : IUnion
    {
        public Scalar(string value) => Value = value;

        public Scalar(int value) => Value = value;

        public Scalar(bool value) => Value = value;

        public Scalar(int[] value) => Value = value;

        public Scalar(Literal value) => Value = value;

        public object? Value { get; }
    }

    /// <summary>Two objects: told apart by an injected <c>kind</c>.</summary>
    [Union]
    public sealed class Pet : IUnion
    {
        public Pet(Fish value) => Value = value;

        public Pet(Bird value) => Value = value;

        public Pet(string value) => Value = value;

        public object? Value { get; }
    }

    public sealed record Fish(int Fins);

    public sealed record Bird(double Span);

    [StructuredOutput]
    public sealed partial record Mixed(Scalar Scalar, Pet Pet, IReadOnlyList<Scalar> Scalars, Pet? NoPet = null, Scalar? NoScalar = null);
}
