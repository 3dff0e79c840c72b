using AgentGuard.Runtime.Tests.Generated.Types;

namespace AgentGuard.Runtime.Tests.Generated;

public sealed class ClassTests
{
    private const string Values = """
        {"flag":true,"aByte":255,"asByte":-128,"aShort":-32768,"auShort":65535,"aInt":-2147483648,"auInt":4294967295,
        "aLong":-9223372036854775808,"auLong":18446744073709551615,"aInt128":-170141183460469231731687303715884105728,
        "auInt128":340282366920938463463374607431768211455,"aSingle":0.1,"aDouble":1E+300,"aHalf":0.5,"aDecimal":-0.0000000000000000000000000001,
        "aChar":"é","text":"a\u0000\ud83d\ude00","offset":"2026-01-31T09:30:00.1234567+02:00","time":"2026-01-31T09:30:00Z","day":"2024-02-29",
        "clock":"23:59:59.9999999","span":"-1.02:03:04.5000000","id":"3f2504e0-4f89-41d3-9a0c-0305e82c3301","link":"https://example.org/a?b=c#d",
        "path":"../x","bytes":"AAEC","any":{"a":[1,null,"x"]},"nullableInt":null,"nullableText":null,"nullableEnum":null,"nullableObject":null,
        "nullableList":["a",null]}
        """;

    [Fact]
    public void EveryKindOfValue_SurvivesTheRoundTrip()
    {
        var value = Reading.Valid<EveryValue>(Values);

        Assert.Equal((short.MinValue, int.MinValue, long.MinValue, ulong.MaxValue), (value.AShort, value.AInt, value.ALong, value.AULong));
        Assert.Equal((Int128.MinValue, UInt128.MaxValue), (value.AInt128, value.AUInt128));
        Assert.Equal((0.1f, 1e300, (Half)0.5, -1e-28m), (value.ASingle, value.ADouble, value.AHalf, value.ADecimal));
        Assert.Equal("a\0\U0001F600", value.Text);
        Assert.Equal(new TimeSpan(1, 2, 3, 4, 500).Negate(), value.Span);
        Assert.Equal([0, 1, 2], value.Bytes);
        Assert.Equal(["a", null], value.NullableList!);
    }

    [Fact]
    public void PresentNullables_AreRead()
    {
        var value = Reading.Valid<EveryValue>(Values.Replace("\"nullableInt\":null", "\"nullableInt\":7", StringComparison.Ordinal)
            .Replace("\"nullableEnum\":null", "\"nullableEnum\":\"Reject\"", StringComparison.Ordinal)
            .Replace("\"nullableObject\":null", "\"nullableObject\":{\"sku\":\"s\",\"quantity\":1,\"amount\":null}", StringComparison.Ordinal));

        Assert.Equal((7, Verdict.Reject, "s"), (value.NullableInt, value.NullableEnum, value.NullableObject!.Sku));
    }

    [Theory]
    [InlineData("\"aByte\":255", "\"aByte\":256", "/aByte: expected integer from 0 to 255, got 256")]
    [InlineData("\"aInt\":-2147483648", "\"aInt\":1.5", "/aInt: expected integer from -2147483648 to 2147483647, got 1.5")]
    [InlineData("\"aChar\":\"é\"", "\"aChar\":\"\ud83d\ude00\"", "/aChar: expected string of 1 character, got \"\ud83d\ude00\"")]
    [InlineData("\"day\":\"2024-02-29\"", "\"day\":\"2023-02-29\"", "/day: expected date such as 2026-01-31, got \"2023-02-29\"")]
    [InlineData("\"flag\":true", "\"flag\":1", "/flag: expected true or false, got 1")]
    [InlineData("\"nullableEnum\":null", "\"nullableEnum\":\"x\"", "/nullableEnum: expected one of \"Approve\", \"Reject\", \"ask-a-person\" or null, got \"x\"")]
    [InlineData("\"nullableObject\":null", "\"nullableObject\":1", "/nullableObject: expected object or null, got 1")]
    [InlineData("\"nullableList\":[\"a\",null]", "\"nullableList\":[1]", "/nullableList/0: expected string or null, got 1")]
    [InlineData("\"nullableList\":[\"a\",null]", "\"nullableList\":1", "/nullableList: expected array or null, got 1")]
    [InlineData("\"text\":", "\"text\":null,\"any2\":", "/text: expected string, got null")]
    public void WrongValue_IsReportedWithWhatWasExpected(string right, string wrong, string error) =>
        Assert.Contains(error, Reading.Errors<EveryValue>(Values.Replace(right, wrong, StringComparison.Ordinal)), StringComparison.Ordinal);

    [Fact]
    public void EveryKindOfCollection_SurvivesTheRoundTrip()
    {
        var list = Reading.Valid<EveryList>(Lists());

        Assert.Equal([1, 2], list.Array);
        Assert.Equal([[1], [], [2, 3]], list.Nested);
        Assert.Equal([Verdict.Approve, Verdict.Reject], list.Set.Order());
        Assert.Equal([1, null], list.NullableItems);
        Assert.Null(list.EnumMap[Verdict.Reject]);
        Assert.Equal(["x"], list.ImmutableMap["k"]);
    }

    [Theory]
    [InlineData("\"set\":[\"Approve\",\"Reject\"]", "\"set\":[\"Approve\",\"Approve\"]", "UniqueItems /set/1: expected distinct items, got \"Approve\"")]
    [InlineData("\"list\":[\"a\"]", "\"list\":[]", "MinItems /list: expected array of 1 to 2 items, got 0 items")]
    [InlineData("\"list\":[\"a\"]", "\"list\":[\"a\",\"b\",\"c\"]", "MaxItems /list: expected array of 1 to 2 items, got 3 items")]
    [InlineData("\"list\":[\"a\"]", "\"list\":[null]", "Null /list/0: expected string, got null")]
    [InlineData("\"map\":{\"a\":1}", "\"map\":{}", "MinItems /map: expected object of 1 to 2 entries, got 0 items")]
    [InlineData("\"map\":{\"a\":1}", "\"map\":{\"a\":1,\"a\":2}", "DuplicateProperty /map: expected each property once, got property \"a\" again")]
    [InlineData("\"map\":{\"a\":1}", "\"map\":{\"a\":\"x\",\"a\":2}", "DuplicateProperty /map: expected each property once, got property \"a\" again")]
    [InlineData("\"map\":{\"a\":1}", "\"map\":{\"a\":\"x\"}", "Type /map/a: expected integer from -2147483648 to 2147483647, got \"x\"")]
    [InlineData("\"map\":{\"a\":1}", "\"map\":[{\"key\":\"a\",\"value\":1},{\"value\":2,\"key\":\"a\"}]", "DuplicateProperty /map/1: expected distinct keys, got the key again")]
    [InlineData("\"map\":{\"a\":1}", "\"map\":[{\"key\":\"a\"}]", "Required /map/0/value: expected required property, got nothing")]
    [InlineData("\"map\":{\"a\":1}", "\"map\":[{\"key\":\"a\",\"value\":null}]", "Null /map/0/value: expected integer from -2147483648 to 2147483647, got null")]
    [InlineData("\"map\":{\"a\":1}", "\"map\":[{\"key\":\"a\",\"value\":1,\"x\":1}]", "UnknownProperty /map/0: expected only the properties key, value, got property \"x\"")]
    [InlineData("\"map\":{\"a\":1}", "\"map\":1", "Type /map: expected object of 1 to 2 entries, got 1")]
    [InlineData("\"enumMap\":{\"Reject\":null}", "\"enumMap\":{\"Rejected\":null}", "UnknownProperty /enumMap: expected only the properties Approve, Reject, ask-a-person, got property \"Rejected\"")]
    public void WrongCollection_IsReported(string right, string wrong, string error) =>
        Assert.Contains(error, Reading.Errors<EveryList>(Lists().Replace(right, wrong, StringComparison.Ordinal)), StringComparison.Ordinal);

    [Fact]
    public void ListOfEntries_IsReadAsDictionary()
    {
        var list = Reading.Valid<EveryList>(
            Lists(map: """[{"value":1,"key":"a"},{"key":"b","value":2}]""", enumMap: """[{"key":"ask-a-person","value":null}]"""),
            Lists(map: """{"a":1,"b":2}""", enumMap: """{"ask-a-person":null}"""));

        Assert.Equal(2, list.Map["b"]);
    }

    [Fact]
    public void MissingOrNullMembers_HaveTheirDefaults()
    {
        var missing = StructuredOutput.Read<Defaults>("""{"name":"n"}""").Value!;
        var nulls = StructuredOutput.Read<Defaults>(
            """{"name":"n","retries":null,"mode":null,"verdict":null,"tags":null,"note":null,"limit":null,"computed":null,"stamp":null}""").Value!;

        foreach (var value in new[] { missing, nulls })
        {
            Assert.Equal((3, "safe", Verdict.Reject, "ab"), (value.Retries, value.Mode, value.Verdict, value.Computed));
            Assert.Equal((null, null), (value.Note, value.Limit));
            Assert.Empty(value.Tags);
            Assert.NotEqual(Guid.Empty, value.Stamp);
        }

        Assert.NotSame(missing.Tags, nulls.Tags);
    }

    [Fact]
    public void PresentMembers_ReplaceTheirDefaults()
    {
        var value = Reading.Valid<Defaults>(
            """{"name":"n","retries":0,"mode":"fast","verdict":"Approve","tags":["t"],"note":"x","limit":1,"computed":"c","stamp":"3f2504e0-4f89-41d3-9a0c-0305e82c3301"}""");

        Assert.Equal((0, "fast", Verdict.Approve, "c", 1), (value.Retries, value.Mode, value.Verdict, value.Computed, value.Limit));
        Assert.Equal(["t"], value.Tags);
    }

    [Theory]
    [InlineData("hidden")]
    [InlineData("length")]
    public void IgnoredMembers_AreUnknown(string name) => Assert.StartsWith(
        "UnknownProperty", Reading.Errors<Defaults>($$"""{"name":"n","{{name}}":null}"""), StringComparison.Ordinal);

    [Fact]
    public void ConstructorThatThrows_RefusesTheValueWithoutItsMessage()
    {
        Reading.Valid<Period>("""{"start":"2026-01-01","end":"2026-01-02"}""");
        Assert.Equal(
            "Rejected (root): expected a valid Period, got values it refuses",
            Reading.Errors<Period>("""{"start":"2026-01-02","end":"2026-01-01"}"""));
    }

    [Fact]
    public void Structs_AreRead()
    {
        Assert.Equal(2, Reading.Valid<Point>("""{"x":1.5,"y":2}""").Y);
        Assert.Equal(new Money(1.50m, "EUR"), Reading.Valid<Money>("""{"amount":1.50,"currency":"EUR"}"""));
        Assert.Equal("Required /y: expected required property, got nothing", Reading.Errors<Point>("""{"x":1}"""));
    }

    [Fact]
    public void Flags_AreListsOfNames()
    {
        var access = Reading.Valid<Access>("""{"rights":["Delete","Read"],"more":null}""", """{"rights":["Read","Delete"],"more":null}""");

        Assert.Equal(Rights.Delete | Rights.Read, access.Rights);
        Assert.Equal(Rights.None, Reading.Valid<Access>("""{"rights":[],"more":[]}""").More);
        Assert.Equal(
            "/rights/2: expected one of \"Read\", \"Write\", \"Delete\", got \"64\"",
            Assert.Single(new Access(Rights.ReadWrite | (Rights)64, null).Validate()).ToString());
        Assert.Equal(
            """
            UniqueItems /rights/1: expected array of distinct "Read", "Write", "Delete", got "Read"
            Enum /rights/2: expected one of "Read", "Write", "Delete", got "None"
            """,
            Reading.Errors<Access>("""{"rights":["Read","Read","None"],"more":null}"""));
    }

    [Theory]
    [InlineData("choice", "\"b \\\"c\\\"\"", "\"c\"", "Enum /choice: expected one of \"a\", \"b \\\"c\\\"\", got \"c\"")]
    [InlineData("number", "5", "2", "Enum /number: expected one of 1, 5, got 2")]
    [InlineData("step", "1.50", "1", "Enum /step: expected one of 0.5, 1.5, got 1")]
    [InlineData("mail", "\"a@b.org\"", "\"a@\"", "Format /mail: expected string in the format email, got \"a@\"")]
    [InlineData("share", "0.1", "0.11", "Maximum /share: expected number from 0 to 0.1, got 0.11")]
    [InlineData("open", "0.5", "1", "Maximum /open: expected number greater than 0 and less than 1, got 1")]
    [InlineData("open", "0.5", "0", "Minimum /open: expected number greater than 0 and less than 1, got 0")]
    [InlineData("atLeast", "0.1", "0.09", "Minimum /atLeast: expected number at least 0.1, got 0.09")]
    [InlineData("choices", "[\"x\",\"x\"]", "[\"z\"]", "Enum /choices/0: expected one of \"x\", \"y\", got \"z\"")]
    public void ConstrainedValue_IsCheckedAtItsBorder(string name, string right, string wrong, string error)
    {
        var members = new Dictionary<string, string>
        {
            ["choice"] = "\"a\"", ["number"] = "1", ["step"] = "0.5", ["mail"] = "\"a@b.c\"", ["share"] = "0", ["open"] = "0.1", ["atLeast"] = "0.1",
            ["trimmed"] = "\"a b\"", ["choices"] = "[]",
        };
        string Json(string value) => "{" + string.Join(',', members.Select(member => $"\"{member.Key}\":{(member.Key == name ? value : member.Value)}")) + "}";

        Assert.True(StructuredOutput.Read<Constrained>(Json(right)).IsValid);
        Assert.Equal(error, Reading.Errors<Constrained>(Json(wrong)));
    }

    private static string Lists(string map = """{"a":1}""", string enumMap = """{"Reject":null}""") => $$$"""
        {"array":[1,2],"list":["a"],"sequence":[0.5],"nested":[[1],[],[2,3]],"set":["Approve","Reject"],"readOnlySet":["x"],"immutableArray":[1],
        "immutableList":["x"],"other":[1,2,3,4,5,6],"nullableItems":[1,null],"map":{{{map}}},"enumMap":{{{enumMap}}},"immutableMap":{"k":["x"]}}
        """;
}
