using AgentGuard.Runtime.Tests.Generated.Types;

namespace AgentGuard.Runtime.Tests.Generated;

public sealed class RecordTests
{
    private const string Refund =
        """{"orderId":"ORD-123456","verdict":"ask-a-person","confidence":0.25,"lines":[{"sku":"A","quantity":2,"amount":9.5},{"sku":"B","quantity":1,"amount":null}],"note":"ok"}""";

    [Fact]
    public void ValidRecord_IsReadAndWritten()
    {
        var refund = Reading.Valid<RefundDecision>(Refund);

        Assert.Equal("ORD-123456", refund.OrderId);
        Assert.Equal(Verdict.AskAPerson, refund.Verdict);
        Assert.Equal([new RefundLine("A", 2, 9.5m), new RefundLine("B", 1, null)], refund.Lines);
        Assert.Equal("ok", refund.Note);
    }

    [Fact]
    public void MembersInAnyOrderAndSpelling_AreRead()
    {
        var refund = RefundDecision.Read(
            """{"l\u0069nes":[{"amount":1,"quantity":1e0,"sku":"\ud83d\ude00"}],"confidence":1,"\u006frderId":"ORD-000000","verdict":"Reject"}"""u8);

        Assert.Equal("", string.Join('\n', refund.Errors));
        Assert.Equal("\U0001F600", refund.Value!.Lines[0].Sku);
        Assert.Null(refund.Value.Note);
    }

    [Fact]
    public void EveryError_IsReportedAtItsPlaceInOnePass() => Assert.Equal(
        """
        Pattern /orderId: expected string matching ^ORD-[0-9]{6}$, got "ORD-12345"
        Enum /verdict: expected one of "Approve", "Reject", "ask-a-person", got "reject"
        Maximum /confidence: expected number from 0 to 1, got 1.5
        MinLength /lines/0/sku: expected string of 1 to 40 characters, got 0 characters
        Minimum /lines/0/quantity: expected integer from 1 to 999, got 0
        Type /lines/0/amount: expected number from 0 to 10000 or null, got "9.95"
        UnknownProperty /lines/1: expected only the properties sku, quantity, amount, got property "price"
        Required /lines/1/amount: expected required property, got nothing
        Null /lines/2: expected object, got null
        MaxItems /lines: expected array of 1 to 3 items, got 4 items
        MaxLength /note: expected string of at most 20 characters or null, got 21 characters
        DuplicateProperty (root): expected each property once, got property "note" again
        """,
        Reading.Errors<RefundDecision>(
            """
            {"orderId":"ORD-12345","verdict":"reject","confidence":1.5,"lines":[{"sku":"","quantity":0,"amount":"9.95"},
            {"sku":"x","quantity":1,"price":2},null,{"sku":"x","quantity":1,"amount":null}],"note":"123456789012345678901","note":"x"}
            """));

    [Fact]
    public void MissingMembers_AreAllReported() => Assert.Equal(
        """
        Required /orderId: expected required property, got nothing
        Required /verdict: expected required property, got nothing
        Required /confidence: expected required property, got nothing
        Required /lines: expected required property, got nothing
        """,
        Reading.Errors<RefundDecision>("{}"));

    [Theory]
    [InlineData("""{"orderId":"ORD-123456",""")]
    [InlineData("""{"orderId":"ORD-12""")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("""{"orderId":"ORD-123456"}}""")]
    public void TextThatIsNoAnswer_IsAnErrorAndNoException(string json) => Assert.NotEmpty(Reading.Errors<RefundDecision>(json));

    [Fact]
    public void EveryPrefixOfAnAnswer_IsRefused()
    {
        for (var length = 0; length < Refund.Length; length++)
        {
            Assert.False(RefundDecision.Read(Refund[..length]).IsValid);
        }
    }

    [Fact]
    public void Instance_IsValidatedByTheSameConstraints() => Assert.Equal(
        [
            "/orderId: expected string matching ^ORD-[0-9]{6}$, got \"\"",
            "/verdict: expected one of \"Approve\", \"Reject\", \"ask-a-person\", got \"7\"",
            "/confidence: expected number from 0 to 1, got \"NaN\"",
            "/lines: expected array of 1 to 3 items, got null",
            "/note: expected text in valid Unicode, got \"\\ud800\"",
        ],
        new RefundDecision("", (Verdict)7, double.NaN, null!, "\ud800").Validate().Select(error => error.ToString()));

    [Fact]
    public void Schema_DescribesTheAnswer()
    {
        Assert.Equal("RefundDecision", RefundDecision.SchemaName);
        Assert.Equal("The decision on one refund request.", RefundDecision.SchemaDescription);
        foreach (var profile in Enum.GetValues<SchemaProfile>())
        {
            Assert.Equal("object", RefundDecision.Schema(profile).GetProperty("type").GetString());
            Assert.Equal(RefundDecision.Schema(profile).GetRawText().Length, System.Text.Encoding.UTF8.GetString(RefundDecision.SchemaUtf8(profile)).Length);
        }

        Assert.Empty(RefundDecision.DroppedKeywords(SchemaProfile.Portable));
        Assert.Contains(new DroppedKeyword("/properties/note", "maxLength"), RefundDecision.DroppedKeywords(SchemaProfile.OpenAI));
        Assert.Same(RefundDecision.DroppedKeywords(SchemaProfile.OpenAI), RefundDecision.DroppedKeywords(SchemaProfile.OpenAI));
        Assert.Throws<ArgumentOutOfRangeException>(() => { _ = RefundDecision.SchemaUtf8((SchemaProfile)99); });
        Assert.Throws<ArgumentOutOfRangeException>(() => { _ = RefundDecision.DroppedKeywords((SchemaProfile)(-1)); });
    }

    [Fact]
    public void SystemTextJson_ReadsAndWritesThroughTheGeneratedCode()
    {
        var refund = System.Text.Json.JsonSerializer.Deserialize(Refund, RefundDecision.TypeInfo)!;

        Reading.AssertSame(Refund, System.Text.Json.JsonSerializer.Serialize(refund, RefundDecision.TypeInfo));
        Assert.NotNull(RefundDecision.TypeInfoResolver);
    }

    [Fact]
    public void RecursiveType_IsRead() =>
        Assert.Equal("b", Reading.Valid<Tree>("""{"name":"a","children":[{"name":"b","children":[],"parent":{"name":"c","children":[],"parent":null}}],"parent":null}""").Children[0].Name);

    [Fact]
    public void RecursionDeeperThanAllowed_IsAnError() => Assert.Contains(
        "Depth",
        Reading.Errors<Tree>(string.Concat(Enumerable.Repeat("""{"name":"a","children":[""", 40)) + string.Concat(Enumerable.Repeat("]}", 40))),
        StringComparison.Ordinal);

    [Fact]
    public void Tuples_AreObjects()
    {
        var tuples = Reading.Valid<Tuples>("""{"pair":{"id":1,"name":"x"},"nested":{"item1":true,"item2":{"item1":2,"item2":null}}}""");

        Assert.Equal((1, "x"), tuples.Pair);
        Assert.Equal((true, (2, null)), tuples.Nested);
    }

    [Fact]
    public void NamesOfKeywordsAndLocals_DoNotClash()
    {
        var keywords = Reading.Valid<Keywords>(
            """{"class":"a","reader":"b","value":"c","seen":"d","value2":"e","schema":"f","read":"g","mark":"h","write":"i"}""");

        Assert.Equal(("a", "c", "f", "g", "i"), (keywords.@class, keywords.Value, keywords.Schema, keywords.Read, keywords.Write));
    }

    [Fact]
    public void MoreThan64Members_AreReadAndMissed()
    {
        var members = Enumerable.Range(1, 70).Select(i => $"\"member{i:00}\":{(i % 7 == 0 ? "null" : $"{i}")}").ToList();
        var wide = Reading.Valid<Wide>("{" + string.Join(',', members) + "}");

        Assert.Equal((1, 64, 69), (wide.Member01, wide.Member64, wide.Member69));
        Assert.Null(wide.Member70);
        Assert.Equal(
            """
            Required /member01: expected required property, got nothing
            Required /member64: expected required property, got nothing
            Required /member69: expected required property, got nothing
            """,
            Reading.Errors<Wide>("{" + string.Join(',', members.Where((_, i) => i is not (0 or 63 or 68))) + "}"));
        Assert.Equal(
            "DuplicateProperty (root): expected each property once, got property \"member66\" again",
            Reading.Errors<Wide>("{" + string.Join(',', members.Append("\"member66\":1")) + "}"));
    }

    [Fact]
    public void PrivateNestedType_IsRead()
    {
        Reading.AssertSame("""{"kind":"Large","part":{"size":3}}""", Outer.RoundTrip("""{"part":{"size":3},"kind":"Large"}""")!);
        Assert.Null(Outer.RoundTrip("""{"part":{"size":3},"kind":"Huge"}"""));
    }

    [Fact]
    public void TypeInTheGlobalNamespace_IsRead() =>
        Assert.Equal(3, Reading.Valid<TypeInGlobalNamespace>("""{"name":"x","part":{"size":3}}""").Part!.Size);
}
