using AgentGuard.Runtime.Tests.Generated.Types;

namespace AgentGuard.Runtime.Tests.Generated;

public sealed class UnionTests
{
    [Fact]
    public void RootUnion_StandsInAnObject()
    {
        Assert.Equal(new Circle(2), Reading.Valid<Shape>("""{"value":{"kind":"circle","radius":2,"confidence":1}}"""));
        Assert.Equal("Required /value: expected required property, got nothing", Reading.Errors<Shape>("{}"));
        Assert.Equal(
            "DuplicateProperty (root): expected each property once, got property \"value\" again",
            Reading.Errors<Shape>("""{"value":{"kind":"circle","radius":2},"value":{"kind":"circle","radius":2}}"""));
        Assert.StartsWith("UnknownProperty (root)", Reading.Errors<Shape>("""{"kind":"circle","radius":2}"""), StringComparison.Ordinal);
        Assert.Equal("Null /value: expected object, got null", Reading.Errors<Shape>("""{"value":null}"""));
    }

    [Fact]
    public void Discriminator_IsFoundAnywhere()
    {
        var group = Assert.IsType<Group>(Reading.Valid<Shape>(
            """{"value":{"shapes":[{"side":1,"label":null,"kind":"square"},{"k\u0069nd":"group","shapes":[]}],"kind":"group"}}""",
            """{"value":{"kind":"group","shapes":[{"kind":"square","side":1,"label":null},{"kind":"group","shapes":[]}]}}"""));

        Assert.Equal(new Square(1), group.Shapes[0]);
    }

    [Theory]
    [InlineData("""{"kind":"triangle"}""", "Enum /value/kind: expected one of \"circle\", \"square\", \"group\", got \"triangle\"")]
    [InlineData("""{"radius":1}""", "Required /value/kind: expected one of \"circle\", \"square\", \"group\", got nothing")]
    [InlineData("""{"kind":"circle","radius":1,"kind":"circle"}""", "DuplicateProperty /value: expected each property once, got property \"kind\" again")]
    [InlineData("""{"kind":"circle","side":1}""", "UnknownProperty /value: expected only the properties kind, radius, confidence, got property \"side\"")]
    [InlineData("""{"kind":"circle","radius":"1"}""", "Type /value/radius: expected number, got \"1\"")]
    [InlineData("1", "Type /value: expected object, got 1")]
    public void WrongCase_IsReported(string shape, string error) =>
        Assert.Contains(error, Reading.Errors<Shape>($$"""{"value":{{shape}}}"""), StringComparison.Ordinal);

    [Fact]
    public void UnionInAnObject_IsNotWrapped_AndItsCaseByItselfHasNoDiscriminator()
    {
        var drawing = Reading.Valid<Drawing>(
            """{"main":{"kind":"square","side":1,"label":"x"},"other":null,"frame":{"radius":3,"confidence":0.5},"named":{"a":{"kind":"circle","radius":1,"confidence":0.75}}}""");

        Assert.Equal(new Circle(3, 0.5), drawing.Frame);
        Assert.Equal(0.5, ((IStructuredOutput<Drawing>)drawing).LowestConfidence);
        Assert.StartsWith(
            "UnknownProperty /frame",
            Reading.Errors<Drawing>("""{"main":{"kind":"square","side":1},"other":null,"frame":{"kind":"circle","radius":3},"named":{}}"""),
            StringComparison.Ordinal);
    }

    [Fact]
    public void InstanceThatIsNoCase_IsRefused()
    {
        Assert.Equal(
            "/value/kind: expected one of \"circle\", \"square\", \"group\", got \"Triangle\"",
            Assert.Single(new Triangle().Validate()).ToString());
        Assert.Equal(
            "/other/kind: expected one of \"circle\", \"square\", \"group\", got \"Triangle\"",
            Assert.Single(new Drawing(new Square(1), new Triangle(), new Circle(1), new Dictionary<string, Shape>()).Validate()).ToString());
    }

    [Fact]
    public void Tags_MayBeNumbers()
    {
        var zoo = Reading.Valid<Zoo>(
            """{"animals":[{"$type":1,"name":"Tom"},{"name":"Rex","barks":true,"$type":2.0}]}""",
            """{"animals":[{"$type":1,"name":"Tom"},{"$type":2,"name":"Rex","barks":true}]}""");

        Assert.Equal([new Cat("Tom"), new Dog("Rex", true)], zoo.Animals);
        Assert.Equal("Type /animals/0/$type: expected 1, got \"1\"", Reading.Errors<Zoo>("""{"animals":[{"$type":"1","name":"Tom"}]}"""));
        Assert.StartsWith("Enum /animals/0/$type: expected one of 1, 2", Reading.Errors<Zoo>("""{"animals":[{"$type":3,"name":"Tom"}]}"""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"kind":"circle","radius":1,"confidence":0.25}""", 0.25)]
    [InlineData("""{"kind":"group","shapes":[{"kind":"circle","radius":1,"confidence":0.5},{"kind":"circle","radius":1,"confidence":0.125}]}""", 0.125)]
    [InlineData("""{"kind":"square","side":1,"label":null}""", null)]
    public void LowestConfidence_IsFoundInTheWholeAnswer(string shape, double? lowest) =>
        Assert.Equal(lowest, ((IStructuredOutput<Shape>)Reading.Valid<Shape>($$"""{"value":{{shape}}}""")).LowestConfidence);
}
