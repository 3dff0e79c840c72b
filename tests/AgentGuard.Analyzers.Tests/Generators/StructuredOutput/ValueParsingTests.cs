using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Tests.Generators.StructuredOutput;

/// <summary>What each type of C# becomes.</summary>
public sealed class ValueParsingTests
{
    private const string Types = """
        public record Line(int Id);
        public enum Color { Red, Green }
        public class Tags : List<string> { public int Extra { get; set; } }
        public record Result<T>(T Value);
        """;

    [Theory]
    [InlineData("bool", "BooleanValue { CSharpType = bool, IsValueType = True, IsNullable = False }")]
    [InlineData("bool?", "BooleanValue { CSharpType = bool, IsValueType = True, IsNullable = True }")]
    [InlineData("DateTime", "ScalarValue { CSharpType = global::System.DateTime, IsValueType = True, IsNullable = False, Kind = DateTime }")]
    [InlineData("DateTimeOffset?", "ScalarValue { CSharpType = global::System.DateTimeOffset, IsValueType = True, IsNullable = True, Kind = DateTimeOffset }")]
    [InlineData("DateOnly", "ScalarValue { CSharpType = global::System.DateOnly, IsValueType = True, IsNullable = False, Kind = Date }")]
    [InlineData("TimeOnly", "ScalarValue { CSharpType = global::System.TimeOnly, IsValueType = True, IsNullable = False, Kind = Time }")]
    [InlineData("TimeSpan", "ScalarValue { CSharpType = global::System.TimeSpan, IsValueType = True, IsNullable = False, Kind = TimeSpan }")]
    [InlineData("Guid", "ScalarValue { CSharpType = global::System.Guid, IsValueType = True, IsNullable = False, Kind = Guid }")]
    [InlineData("char", "ScalarValue { CSharpType = char, IsValueType = True, IsNullable = False, Kind = Char }")]
    [InlineData("Uri", "ScalarValue { CSharpType = global::System.Uri, IsValueType = False, IsNullable = False, Kind = AbsoluteUri }")]
    [InlineData("byte[]?", "ScalarValue { CSharpType = byte[], IsValueType = False, IsNullable = True, Kind = Bytes }")]
    [InlineData("JsonElement", "AnyValue { CSharpType = global::System.Text.Json.JsonElement, IsValueType = True, IsNullable = False }")]
    [InlineData("Line?", "NamedValue { CSharpType = global::Line, IsValueType = False, IsNullable = True, Type = 1 }")]
    [InlineData("Color?", "NamedValue { CSharpType = global::Color, IsValueType = True, IsNullable = True, Type = 1 }")]
    [InlineData("Result<int>", "NamedValue { CSharpType = global::Result<int>, IsValueType = False, IsNullable = False, Type = 1 }")]
    [InlineData("Result<string?>", "NamedValue { CSharpType = global::Result<string?>, IsValueType = False, IsNullable = False, Type = 1 }")]
    [InlineData("(int A, string B)", "NamedValue { CSharpType = (int A, string B), IsValueType = True, IsNullable = False, Type = 1 }")]
    public void Value_IsRead(string type, string expected) =>
        Assert.Equal(expected, Value(type).ToString());

    [Theory]
    [InlineData("sbyte", "-128", "127")]
    [InlineData("byte", "0", "255")]
    [InlineData("short", "-32768", "32767")]
    [InlineData("ushort", "0", "65535")]
    [InlineData("int", "-2147483648", "2147483647")]
    [InlineData("uint", "0", "4294967295")]
    [InlineData("long", "-9223372036854775808", "9223372036854775807")]
    [InlineData("ulong", "0", "18446744073709551615")]
    [InlineData("Int128", "-170141183460469231731687303715884105728", "170141183460469231731687303715884105727")]
    [InlineData("UInt128", "0", "340282366920938463463374607431768211455")]
    public void Integer_HasItsTypesRange(string type, string min, string max)
    {
        var value = Assert.IsType<IntegerValue>(Value(type));
        Assert.Equal((null, null, min, max), (value.Minimum, value.Maximum, value.TypeMinimum, value.TypeMaximum));
        Assert.Equal(char.IsUpper(type[0]) ? "global::System." + type : type, value.CSharpType);
        Assert.True(Value(type + "?").IsNullable);
    }

    [Theory]
    [InlineData("double", "double")]
    [InlineData("float", "float")]
    [InlineData("decimal", "decimal")]
    [InlineData("Half", "global::System.Half")]
    public void Number_HasNoLimits(string type, string code)
    {
        var value = Assert.IsType<NumberValue>(Value(type));
        Assert.Equal(new NumberValue(code, false, null, null, false, false, default), value);
    }

    [Theory]
    [InlineData("string[]", CollectionKind.Array, "string[]")]
    [InlineData("List<string>", CollectionKind.List, "global::System.Collections.Generic.List<string>")]
    [InlineData("IList<string>", CollectionKind.List, "global::System.Collections.Generic.IList<string>")]
    [InlineData("ICollection<string>", CollectionKind.List, "global::System.Collections.Generic.ICollection<string>")]
    [InlineData("IEnumerable<string>", CollectionKind.List, "global::System.Collections.Generic.IEnumerable<string>")]
    [InlineData("IReadOnlyList<string>", CollectionKind.List, "global::System.Collections.Generic.IReadOnlyList<string>")]
    [InlineData("IReadOnlyCollection<string>", CollectionKind.List, "global::System.Collections.Generic.IReadOnlyCollection<string>")]
    [InlineData("HashSet<string>", CollectionKind.Set, "global::System.Collections.Generic.HashSet<string>")]
    [InlineData("ISet<string>", CollectionKind.Set, "global::System.Collections.Generic.ISet<string>")]
    [InlineData("IReadOnlySet<string>", CollectionKind.Set, "global::System.Collections.Generic.IReadOnlySet<string>")]
    [InlineData("ImmutableArray<string>", CollectionKind.ImmutableArray, "global::System.Collections.Immutable.ImmutableArray<string>")]
    [InlineData("ImmutableList<string>", CollectionKind.ImmutableList, "global::System.Collections.Immutable.ImmutableList<string>")]
    [InlineData("IImmutableList<string>", CollectionKind.ImmutableList, "global::System.Collections.Immutable.IImmutableList<string>")]
    [InlineData("System.Collections.ObjectModel.Collection<string>", CollectionKind.Other, "global::System.Collections.ObjectModel.Collection<string>")]
    [InlineData("System.Collections.ObjectModel.ObservableCollection<string>", CollectionKind.Other, "global::System.Collections.ObjectModel.ObservableCollection<string>")]
    [InlineData("Tags", CollectionKind.Other, "global::Tags")]
    public void List_IsRead(string type, object expected, string code)
    {
        var kind = (CollectionKind)expected;
        var value = Assert.IsType<ListValue>(Value(type));
        Assert.Equal((kind, code, kind == CollectionKind.Set), (value.Kind, value.CSharpType, value.IsUnique));
        Assert.Equal(kind == CollectionKind.ImmutableArray, value.IsValueType);
        Assert.IsType<TextValue>(value.Item);
    }

    [Fact]
    public void NullableItems_AreNullable()
    {
        var value = Assert.IsType<ListValue>(Value("List<string?>?"));
        Assert.True(value.IsNullable);
        Assert.True(value.Item.IsNullable);
        Assert.Equal("global::System.Collections.Generic.List<string?>", value.CSharpType);
        Assert.True(Assert.IsType<ListValue>(Value("int?[]")).Item.IsNullable);
        Assert.True(Assert.IsType<MapValue>(Value("Dictionary<string, Line?>")).Item.IsNullable);
    }

    [Fact]
    public void NullableImmutableArray_IsNullableOfT()
    {
        var value = Assert.IsType<ListValue>(Value("ImmutableArray<int>?"));
        Assert.Equal((true, true, "global::System.Collections.Immutable.ImmutableArray<int>"), (value.IsNullable, value.IsValueType, value.CSharpType));
    }

    [Theory]
    [InlineData("Dictionary<string, int>", false)]
    [InlineData("IDictionary<string, int>", false)]
    [InlineData("IReadOnlyDictionary<string, int>", false)]
    [InlineData("ImmutableDictionary<string, int>", true)]
    [InlineData("IImmutableDictionary<string, int>", true)]
    public void Map_IsRead(string type, bool isImmutable)
    {
        var value = Assert.IsType<MapValue>(Value(type));
        Assert.Equal(isImmutable, value.IsImmutable);
        Assert.Equal(new TextValue(false, null, null, null, null, default), value.Key);
        Assert.IsType<IntegerValue>(value.Item);
    }

    [Fact]
    public void EnumKey_IsTheEnum()
    {
        var spec = Outputs.Spec("[StructuredOutput] public partial record Root(Dictionary<Color, int> Value);" + Types);
        var value = Assert.IsType<MapValue>(((ObjectSpec)spec.Root).Members[0].Value);
        Assert.IsType<EnumSpec>(spec.Types[Assert.IsType<NamedValue>(value.Key).Type]);
    }

    [Fact]
    public void Set_OfEnums_IsRead() => Assert.True(Assert.IsType<ListValue>(Value("HashSet<Color>")).IsUnique);

    [Fact]
    public void Tuple_IsAnObjectWithItsNames()
    {
        var spec = Outputs.Spec("[StructuredOutput] public partial record Root((int Count, string) Named, (int, string?) Plain);");
        var named = Assert.IsType<ObjectSpec>(spec.Types[1]);
        Assert.True(named is { IsTuple: true, IsValueType: true, ConstructionMayThrow: false, CSharpType: "(int Count, string)" });
        Assert.Equal([("count", "Count"), ("item2", "Item2")], named.Members.Select(member => (member.JsonName, member.CSharpName)));
        Assert.All(named.Members, member => Assert.Equal((MemberBinding.Constructor, true), (member.Binding, member.IsRequired)));
        var plain = Assert.IsType<ObjectSpec>(spec.Types[2]);
        Assert.Equal(["item1", "item2"], plain.Members.Select(member => member.JsonName));
        Assert.True(plain.Members[1].Value.IsNullable);
        Assert.Equal(["Root", "Tuple_of_int_string", "Tuple_of_int_string_or_null"], spec.Types.Select(type => type.Name));
    }

    [Fact]
    public void ClassTupleAndPair_AreObjects()
    {
        var spec = Outputs.Spec("[StructuredOutput] public partial record Root(Tuple<int, string> Tuple, List<KeyValuePair<string, int>> Pairs);");
        var tuple = Assert.IsType<ObjectSpec>(spec.Types[1]);
        Assert.Equal([("item1", "item1"), ("item2", "item2")], tuple.Members.Select(member => (member.JsonName, member.Parameter!)));
        var pair = Assert.IsType<ObjectSpec>(spec.Types[2]);
        Assert.Equal([("key", "key"), ("value", "value")], pair.Members.Select(member => (member.JsonName, member.Parameter!)));
    }

    [Fact]
    public void Custom_CarriesItsSchema()
    {
        var spec = Outputs.Spec("""
            [ValueSchema("{\"type\":\"string\"}")]
            public readonly struct Money : ISchemaValue<Money>
            {
                public static bool TryRead(ref OutputReader reader, out Money value) { value = default; return true; }
                public void Write(Utf8JsonWriter writer) { }
            }

            [StructuredOutput] public partial record Order(Money Price, Money? Tip);
            """);
        var members = ((ObjectSpec)spec.Root).Members;
        Assert.Equal(new CustomValue("global::Money", true, false, """{"type":"string"}"""), members[0].Value);
        Assert.Equal(new CustomValue("global::Money", true, true, """{"type":"string"}"""), members[1].Value);
    }

    [Fact]
    public void ObliviousReference_IsNotNullable()
    {
        var spec = Outputs.Spec("""
            #nullable disable
            public class Legacy { public string Name { get; set; } public List<string> Tags { get; set; } }
            #nullable restore
            [StructuredOutput] public partial record Order(Legacy Legacy);
            """);
        var legacy = Assert.IsType<ObjectSpec>(spec.Types[1]);
        Assert.All(legacy.Members, member => Assert.True(member is { IsRequired: true, Value.IsNullable: false }));
        Assert.False(Assert.IsType<ListValue>(legacy.Members[1].Value).Item.IsNullable);
    }

    [Fact]
    public void GenericMember_FollowsItsArgument()
    {
        var spec = Outputs.Spec("""
            public class Box<T> { public T Value { get; set; } = default!; public T? Other { get; set; } public List<T> All { get; set; } = []; }
            [StructuredOutput] public partial record Order(Box<string> Text, Box<string?> Maybe, Box<int> Number, Box<Box<int>> Deep);
            """);
        Assert.Equal(["Order", "Box_of_string", "Box_of_string_or_null", "Box_of_int", "Box_of_Box_of_int"], spec.Types.Select(type => type.Name));
        var text = Assert.IsType<ObjectSpec>(spec.Types[1]);
        Assert.Equal([(true, false), (false, true), (false, false)], text.Members.Select(member => (member.IsRequired, member.Value.IsNullable)));
        var maybe = Assert.IsType<ObjectSpec>(spec.Types[2]);
        Assert.True(maybe.Members[0].Value.IsNullable);
        Assert.True(((ListValue)maybe.Members[2].Value).Item.IsNullable);
        var number = Assert.IsType<ObjectSpec>(spec.Types[3]);
        Assert.False(number.Members[1].Value.IsNullable);
    }

    [Fact]
    public void SameSimpleNames_AreToldApart()
    {
        var spec = Outputs.Spec("""
            namespace Sales { public record Line(int Id); public class Order { public record Line(int Id); } }
            namespace Billing { public record Line(int Id); }
            namespace App { [StructuredOutput] public partial record Root(Sales.Line A, Billing.Line B, Sales.Order.Line C, Größe D); public record Größe(int Maß); }
            """);
        Assert.Equal(["Root", "Line", "Billing_Line", "Order_Line", "Gru00F6u00DFe"], spec.Types.Select(type => type.Name));
        Assert.Equal("maß", ((ObjectSpec)spec.Types[4]).Members[0].JsonName);
    }

    private static ValueSpec Value(string type)
    {
        var spec = Outputs.Spec($"[StructuredOutput] public partial record Root({type} Value);" + Types);
        return ((ObjectSpec)spec.Root).Members[0].Value;
    }
}
