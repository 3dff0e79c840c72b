using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Tests.Generators.StructuredOutput;

/// <summary>What attributes limit, ours and those of DataAnnotations.</summary>
public sealed class ConstraintParsingTests
{
    [Theory]
    [InlineData("[Chars(1, 40)]", 1, 40)]
    [InlineData("[Chars(0, 40)]", null, 40)]
    [InlineData("[StringLength(40)]", null, 40)]
    [InlineData("[StringLength(40, MinimumLength = 2)]", 2, 40)]
    [InlineData("[MinLength(2)]", 2, null)]
    [InlineData("[MaxLength(40)]", null, 40)]
    [InlineData("[MaxLength]", null, null)]
    [InlineData("[Length(2, 40)]", 2, 40)]
    [InlineData("[StringLength(5), MinLength(2)]", 2, 5)]
    [InlineData("[Chars(3, 10), Length(1, 8)]", 3, 8)]
    [InlineData("[Required]", 1, null)]
    [InlineData("[Required, MaxLength(4)]", 1, 4)]
    [InlineData("[Required(AllowEmptyStrings = true)]", null, null)]
    public void Text_HasALength(string attributes, int? min, int? max)
    {
        var value = Text(attributes);
        Assert.Equal((min, max), (value.MinChars, value.MaxChars));
    }

    [Theory]
    [InlineData("[Pattern(\"^[A-Z]{3}$\")]", "^[A-Z]{3}$")]
    [InlineData("[RegularExpression(\"[A-Z]{3}\")]", "^(?:[A-Z]{3})?$")]
    [InlineData("[RegularExpression(\"^[A-Z]{3}$\")]", "^(?:[A-Z]{3})?$")]
    [InlineData("[RegularExpression(\"^a|b$\")]", "^(?:^a|b$)?$")]
    [InlineData("[Required, RegularExpression(\"[A-Z]{3}\")]", "^(?:[A-Z]{3})$")]
    [InlineData("[Required, RegularExpression(\"^[A-Z]{3}$\")]", "^[A-Z]{3}$")]
    [InlineData("[Base64String]", "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$")]
    public void Text_HasAPattern(string attributes, string pattern) => Assert.Equal(pattern, Text(attributes).Pattern);

    [Theory]
    [InlineData("[Format(TextFormat.Email)]", "Email")]
    [InlineData("[Format(TextFormat.DateTime)]", "DateTime")]
    [InlineData("[Format(TextFormat.Uuid)]", "Uuid")]
    [InlineData("[EmailAddress]", "Email")]
    [InlineData("[Url]", "Uri")]
    [InlineData("[DataType(DataType.Html)]", null)]
    public void Text_HasAFormat(string attributes, string? format) => Assert.Equal(format, Text(attributes).Format);

    [Fact]
    public void EveryFormat_HasItsName()
    {
        var formats = Outputs.Compile("").GetTypesByMetadataName("AgentGuard.Runtime.TextFormat").Single().GetMembers().OfType<IFieldSymbol>().ToList();
        Assert.NotEmpty(formats);
        Assert.All(formats, format => Assert.Equal(format.Name, Text($"[Format(TextFormat.{format.Name})]").Format));
    }

    [Theory]
    [InlineData("[Values(\"a\", \"B\")]", "a,B")]
    [InlineData("[AllowedValues(\"a\", null)]", "a")]
    [InlineData("[Values(\"a\", \"b\"), AllowedValues(\"b\", \"c\")]", "b")]
    public void Text_HasValues(string attributes, string values) => Assert.Equal(values.Split(','), Text(attributes, "string?").Values);

    [Theory]
    [InlineData("int", "[Bounds(1, 999)]", "1", "999")]
    [InlineData("int", "[Bounds(1, 999, MinIsExclusive = true, MaxIsExclusive = true)]", "2", "998")]
    [InlineData("int", "[Bounds(0.5, 9.5)]", "1", "9")]
    [InlineData("int", "[Bounds(0.5, 9.5, MinIsExclusive = true, MaxIsExclusive = true)]", "1", "9")]
    [InlineData("int", "[Bounds(-0.5, 9.0)]", "0", "9")]
    [InlineData("int", "[Bounds(\"5\", null)]", "5", null)]
    [InlineData("int", "[Bounds(double.NegativeInfinity, 1e3)]", null, "1000")]
    [InlineData("int", "[Range(1, 10)]", "1", "10")]
    [InlineData("int", "[Range(0, 10, MinimumIsExclusive = true)]", "1", "10")]
    [InlineData("int", "[Range(0, int.MaxValue)]", "0", null)]
    [InlineData("short", "[Range(0, int.MaxValue)]", "0", null)]
    [InlineData("long?", "[Bounds(long.MinValue, 5)]", null, "5")]
    [InlineData("ulong", "[Bounds(\"1\", \"18446744073709551614\")]", "1", "18446744073709551614")]
    [InlineData("int", "[Bounds(1, 50), Range(10, 100)]", "10", "50")]
    [InlineData("byte", "[Range(typeof(int), \"1\", \"9\")]", "1", "9")]
    public void Integer_HasBounds(string type, string attributes, string? min, string? max)
    {
        var value = Assert.IsType<IntegerValue>(Value(type, attributes));
        Assert.Equal((min, max), (value.Minimum, value.Maximum));
    }

    [Theory]
    [InlineData("double", "[Bounds(0, 1)]", "0", "1", false, false)]
    [InlineData("double", "[Bounds(0.1, 1e21)]", "0.1", "1E+21", false, false)]
    [InlineData("double", "[Bounds(-1.5, 1.5, MinIsExclusive = true)]", "-1.5", "1.5", true, false)]
    [InlineData("double", "[Range(0, 10, MinimumIsExclusive = true)]", "0", "10", true, false)]
    [InlineData("double", "[Range(-5.0, 5.0, MinimumIsExclusive = true, MaximumIsExclusive = true)]", "-5", "5", true, true)]
    [InlineData("decimal", "[Range(typeof(decimal), \"0.5\", \"9.5\")]", "0.5", "9.5", false, false)]
    [InlineData("decimal", "[Range(0.01, double.MaxValue)]", "0.01", null, false, false)]
    [InlineData("decimal", "[Bounds(\"0.10\", \"7922816251426433759354395033\")]", "0.10", "7922816251426433759354395033", false, false)]
    [InlineData("decimal", "[Bounds(\"-79228162514264337593543950335\", \"79228162514264337593543950334\")]", "-79228162514264337593543950335", "79228162514264337593543950334", false, false)]
    [InlineData("float", "[Bounds(1, 2), Range(1.0, 1.5, MaximumIsExclusive = true)]", "1", "1.5", false, true)]
    [InlineData("double", "[Bounds(1, 2, MaxIsExclusive = true), Range(0, 2)]", "1", "2", false, true)]
    [InlineData("double", "[Confidence]", "0", "1", false, false)]
    [InlineData("double?", "[Confidence, Bounds(0.5, 1)]", "0.5", "1", false, false)]
    public void Number_HasBounds(string type, string attributes, string? min, string? max, bool minIsExclusive, bool maxIsExclusive)
    {
        var value = Assert.IsType<NumberValue>(Value(type, attributes));
        Assert.Equal((min, max, minIsExclusive, maxIsExclusive), (value.Minimum, value.Maximum, value.MinimumIsExclusive, value.MaximumIsExclusive));
    }

    [Fact]
    public void Numbers_HaveValues()
    {
        Assert.Equal(["1", "3"], Assert.IsType<IntegerValue>(Value("int", "[Values(1, 3)]")).Values);
        Assert.Equal(["1", "2.5"], Assert.IsType<NumberValue>(Value("double", "[Values(1, 2.5)]")).Values);
        Assert.Equal(["0.10", "0.2"], Assert.IsType<NumberValue>(Value("decimal", "[Values(\"0.10\", \"0.2\")]")).Values);
        Assert.Equal(["18446744073709551616"], Assert.IsType<IntegerValue>(Value("Int128", "[Values(\"18446744073709551616\")]")).Values);
        Assert.Equal(["1"], Assert.IsType<IntegerValue>(Value("byte", "[AllowedValues(1)]")).Values);
    }

    [Fact]
    public void Items_AreCounted_AndOurOtherConstraintsBelongToThem()
    {
        var list = Assert.IsType<ListValue>(Value("List<string>", "[Items(1, 20), Chars(2, 4), Pattern(\"a\"), Format(TextFormat.Email), Values(\"aa\")]"));
        Assert.Equal((1, 20), (list.MinItems, list.MaxItems));
        Assert.Equal(new TextValue(false, 2, 4, "a", "Email", new(["aa"])), list.Item);

        var numbers = Assert.IsType<ListValue>(Value("int[]", "[MinLength(1), MaxLength(3), Bounds(1, 5)]"));
        Assert.Equal((1, 3), (numbers.MinItems, numbers.MaxItems));
        Assert.Equal("5", Assert.IsType<IntegerValue>(numbers.Item).Maximum);

        var nested = Assert.IsType<ListValue>(Value("List<List<string>>", "[Length(1, 2), Chars(1, 3)]"));
        Assert.Equal((1, 2), (nested.MinItems, nested.MaxItems));
        var inner = Assert.IsType<ListValue>(nested.Item);
        Assert.Null(inner.MaxItems);
        Assert.Equal(3, Assert.IsType<TextValue>(inner.Item).MaxChars);

        var map = Assert.IsType<MapValue>(Value("Dictionary<string, string>", "[Items(0, 5), Chars(1, 3)]"));
        Assert.Equal((null, 5, 3), (map.MinItems, map.MaxItems, Assert.IsType<TextValue>(map.Item).MaxChars));
        Assert.Equal(new TextValue(false, null, null, null, null, default), map.Key);
    }

    [Fact]
    public void RelativeUri_IsAny()
    {
        Assert.Equal(ScalarKind.AnyUri, Assert.IsType<ScalarValue>(Value("Uri", "[Relative]")).Kind);
        Assert.Equal(ScalarKind.AnyUri, Assert.IsType<ScalarValue>(Assert.IsType<ListValue>(Value("List<Uri>", "[Relative]")).Item).Kind);
    }

    [Fact]
    public void Required_RefusesNull() => Assert.False(Text("[Required]", "string?").IsNullable);

    [Fact]
    public void Parameter_AndPropertyAttributes_BothCount()
    {
        var member = Outputs.Member("[Chars(1, 40)][property: Pattern(\"a\")] string Id", "id");
        Assert.Equal((40, "a"), (((TextValue)member.Value).MaxChars, ((TextValue)member.Value).Pattern));
        var spec = Outputs.Spec("[StructuredOutput] public partial class Root([Bounds(1, 3)] int id) { [Description(\"The id\")] public int Id { get; } = id; }");
        var id = ((ObjectSpec)spec.Root).Members[0];
        Assert.Equal(("3", "The id"), (((IntegerValue)id.Value).Maximum, id.Description));
    }

    private static TextValue Text(string attributes, string type = "string") => Assert.IsType<TextValue>(Value(type, attributes));

    private static ValueSpec Value(string type, string attributes)
    {
        var spec = Outputs.Spec($"[StructuredOutput] public partial class Root {{ {attributes} public required {type} X {{ get; set; }} }}");
        return ((ObjectSpec)spec.Root).Members[0].Value;
    }
}
