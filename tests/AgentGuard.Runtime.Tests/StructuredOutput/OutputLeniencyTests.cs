using AgentGuard.Runtime.Tests.Outputs.Samples;

namespace AgentGuard.Runtime.Tests.Outputs;

public class OutputLeniencyTests
{
    private static readonly Order s_order = StructuredOutput.Read<Order>(Order.Valid).Value!;

    [Theory]
    [InlineData("\"qty\":2", "\"qty\":\"2\"", Leniency.QuotedScalars)]
    [InlineData("\"qty\":2", "\"qty\":\" 2.0 \"", Leniency.QuotedScalars)]
    [InlineData("49.90", "\"4.99e1\"", Leniency.QuotedScalars)]
    [InlineData("\"Normal\"", "\"normal\"", Leniency.LooseText)]
    [InlineData("\"Normal\"", "\"N.O.R-m a_l!\"", Leniency.LooseText)]
    [InlineData(",\"unitPrice\":null}", ",\"unitPrice\":null,}", Leniency.CommasAndComments)]
    [InlineData("\"lines\":", "/* the lines */ \"lines\": // so many\n", Leniency.CommasAndComments)]
    [InlineData("}\n", "} // done", Leniency.CommasAndComments)]
    [InlineData("{\"sku\":\"MS-7\",\"qty\":1,\"unitPrice\":null}", "\"{\\\"sku\\\":\\\"MS-7\\\",\\\"qty\\\":1,\\\"unitPrice\\\":null}\"", Leniency.LooseContainers)]
    public void Deviation_IsForgivenOnlyWhenAllowed(string part, string deviation, Leniency leniency)
    {
        var document = (Order.Valid + "\n").Replace(part, deviation);
        Assert.NotEqual(Order.Valid + "\n", document);

        var forgiven = StructuredOutput.Read<Order>(document, new OutputReadOptions { Leniency = leniency });
        var all = StructuredOutput.Read<Order>(document, new OutputReadOptions { Leniency = Leniency.All });

        Assert.True(forgiven.IsValid, string.Join("\n", forgiven.Errors));
        Assert.Equal((s_order, leniency), (forgiven.Value, forgiven.Repairs));
        Assert.Equal((s_order, leniency), (all.Value, all.Repairs));
        Assert.False(StructuredOutput.Read<Order>(document).IsValid);
        Assert.False(StructuredOutput.Read<Order>(document, new OutputReadOptions { Leniency = Leniency.All & ~leniency & ~Leniency.LooseSyntax & ~Leniency.LooseStrings & ~Leniency.SurroundingText }).IsValid);
    }

    [Theory]
    [InlineData("\"abc\"")]
    [InlineData("\"0x1\"")]
    [InlineData("\"01\"")]
    [InlineData("\"1.\"")]
    [InlineData("\".5\"")]
    [InlineData("\"+1\"")]
    [InlineData("\"1e\"")]
    [InlineData("\"1 2\"")]
    [InlineData("\"\"")]
    [InlineData("\"NaN\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("[1]")]
    public void QuotedNumbers_AreJsonNumbers(string json)
    {
        var options = new OutputReadOptions { Leniency = Leniency.QuotedScalars };

        Assert.False(Held<int>.Read(json, static (ref OutputReader r, out int v) => r.TryReadInteger("integer", out v), options).IsValid);
        Assert.False(Held<double>.Read(json, static (ref OutputReader r, out double v) => r.TryReadNumber("number", out v), options).IsValid);
    }

    [Theory]
    [InlineData("\"true\"", true)]
    [InlineData("\"False\"", false)]
    public void QuotedBooleans_AreForgiven(string json, bool value)
    {
        var result = Held<bool>.Read(json, static (ref OutputReader r, out bool v) => r.TryReadBoolean(out v), new OutputReadOptions { Leniency = Leniency.QuotedScalars });

        Assert.Equal((value, Leniency.QuotedScalars), (result.Value!.Value, result.Repairs));
    }

    [Fact]
    public void QuotedNumbers_KeepTheirBounds()
    {
        var errors = StructuredOutput.Read<Order>(Order.Valid.Replace("\"qty\":2", "\"qty\":\"2000\""), new OutputReadOptions { Leniency = Leniency.All }).Errors;

        Assert.Equal("/lines/0/qty: expected integer from 1 to 999, got \"2000\"", Assert.Single(errors).ToString());
    }

    [Fact]
    public void LooseNames_MustBeUnique()
    {
        var options = new OutputReadOptions { Leniency = Leniency.LooseText };
        ReadValue<int> read = static (ref OutputReader r, out int v) => (v = r.MatchLoosely(["Hold", "hold-", "Pay"], "one of \"Hold\", \"hold-\", \"Pay\"")) >= 0;

        Assert.Equal(2, Held<int>.Read("\"PAY\"", read, options).Value!.Value);
        Assert.Equal(OutputErrorCode.Enum, Assert.Single(Held<int>.Read("\"HOLD\"", read, options).Errors).Code);
        Assert.Equal(OutputErrorCode.Enum, Assert.Single(Held<int>.Read("\"?\"", read, options).Errors).Code);
    }

    [Theory]
    [InlineData("08:30:00Z", Leniency.LooseText)]
    [InlineData("08:30z", Leniency.LooseText)]
    [InlineData("08:30", Leniency.None)]
    public void TimeOfDay_MayEndInZ(string text, Leniency used)
    {
        var result = Held<TimeOnly>.Read($"\"{text}\"", static (ref OutputReader r, out TimeOnly v) => r.TryReadTime("time", out v), new OutputReadOptions { Leniency = Leniency.LooseText });

        Assert.Equal((new TimeOnly(8, 30), used), (result.Value!.Value, result.Repairs));
    }

    [Theory]
    [InlineData("AAE", "0001")]
    [InlineData("AA", "00")]
    [InlineData("-_-_", "FBFFBF")]
    [InlineData("-w", "FB")]
    [InlineData("A", null)]
    [InlineData("A*A=", null)]
    public void Base64_MayBeUnpaddedAndUrlSafe(string text, string? hex)
    {
        var result = Held<byte[]?>.Read($"\"{text}\"", static (ref OutputReader r, out byte[]? v) => r.TryReadBytes("base64", out v), new OutputReadOptions { Leniency = Leniency.LooseText });

        Assert.Equal(hex, result.Value is { Value: { } bytes } ? Convert.ToHexString(bytes) : null);
        Assert.Equal(hex is null ? Leniency.None : Leniency.LooseText, result.Repairs);
    }

    [Theory]
    [InlineData("[\"Read\",\"Write\"]", Access.Read | Access.Write, Leniency.None)]
    [InlineData("\"Read, Write\"", Access.Read | Access.Write, Leniency.LooseText)]
    [InlineData("\"READ|read all\"", Access.Read | Access.ReadAll, Leniency.LooseText)]
    [InlineData("\"Write\"", Access.Write, Leniency.LooseText)]
    [InlineData("\"\"", Access.None, Leniency.LooseText)]
    [InlineData("\"[\\\"Write\\\"]\"", Access.Write, Leniency.LooseContainers)]
    public void Flags_MayBeOneText(string json, Access value, Leniency used)
    {
        var result = Held<Access>.Read(json, AccessReading.TryRead, new OutputReadOptions { Leniency = Leniency.LooseText | Leniency.LooseContainers });

        Assert.Equal((value, used), (result.Value!.Value, result.Repairs));
        Assert.Equal(used == Leniency.None, Held<Access>.Read(json, AccessReading.TryRead).IsValid);
    }

    [Fact]
    public void RepeatedFlags_AreRefusedWhateverTheirForm()
    {
        var strict = Assert.Single(Held<Access>.Read("[\"Read\",\"Read\"]", AccessReading.TryRead).Errors);
        var loose = Assert.Single(Held<Access>.Read("\"Read,Read\"", AccessReading.TryRead, new OutputReadOptions { Leniency = Leniency.LooseText }).Errors);

        Assert.Equal((OutputErrorCode.UniqueItems, "/value/1"), (strict.Code, strict.Path));
        Assert.Equal((OutputErrorCode.UniqueItems, "/value/1"), (loose.Code, loose.Path));
    }

    [Theory]
    [InlineData("{\"sku\":\"a\",\"qty\":1,\"unitPrice\":1}", 1)]
    [InlineData("\"[{\\\"sku\\\":\\\"a\\\",\\\"qty\\\":1,\\\"unitPrice\\\":1}]\"", 1)]
    [InlineData("\"{\\\"sku\\\":\\\"a\\\",\\\"qty\\\":1,\\\"unitPrice\\\":1}\"", 1)]
    [InlineData("[\"{\\\"sku\\\":\\\"a\\\",\\\"qty\\\":1,\\\"unitPrice\\\":1}\",{\"sku\":\"b\",\"qty\":1,\"unitPrice\":1},\" {\\\"sku\\\":\\\"c\\\",\\\"qty\\\":1,\\\"unitPrice\\\":1}\"]", 3)]
    public void LooseLists_AreForgiven(string lines, int count)
    {
        var document = $$"""{"id":"AB-1234","lines":{{lines}},"priority":"Low"}""";
        var result = StructuredOutput.Read<Order>(document, new OutputReadOptions { Leniency = Leniency.LooseContainers });

        Assert.True(result.IsValid, string.Join("\n", result.Errors));
        Assert.Equal((count, Leniency.LooseContainers), (result.Value.Lines.Count, result.Repairs));
        Assert.Equal("/lines", StructuredOutput.Read<Order>(document, new OutputReadOptions { Leniency = Leniency.All & ~Leniency.LooseContainers }).Errors[0].Path[..6]);
    }

    [Theory]
    [InlineData("null", OutputErrorCode.Null)]
    [InlineData("\"{not json\"", OutputErrorCode.Type)]
    [InlineData("\"{} {}\"", OutputErrorCode.Type)]
    [InlineData("\"abc\"", OutputErrorCode.Type)]
    [InlineData("5", OutputErrorCode.Type)]
    public void WhatIsNoContainer_IsStillRefused(string lines, OutputErrorCode code)
    {
        var result = StructuredOutput.Read<Order>($$"""{"id":"AB-1234","lines":{{lines}},"priority":"Low"}""", new OutputReadOptions { Leniency = Leniency.LooseContainers });

        Assert.Equal(code, Assert.Single(result.Errors).Code);
    }

    [Fact]
    public void QuotedDocument_IsForgiven()
    {
        var quoted = System.Text.Json.JsonSerializer.Serialize(Order.Valid);
        var twice = System.Text.Json.JsonSerializer.Serialize(quoted);
        var options = new OutputReadOptions { Leniency = Leniency.LooseContainers };

        Assert.Equal(s_order, StructuredOutput.Read<Order>(quoted, options).Value);
        Assert.False(StructuredOutput.Read<Order>(twice, options).IsValid);
    }

    [Fact]
    public void Restarts_AreBounded()
    {
        var text = "[]";
        for (var i = 0; i < 12; i++)
        {
            text = $"[{System.Text.Json.JsonSerializer.Serialize(text)}]";
        }

        var wrapped = StructuredOutput.Read<Tree>(text, new OutputReadOptions { Leniency = Leniency.LooseContainers });
        var manyWraps = StructuredOutput.Read<Tree>(string.Concat(Enumerable.Repeat("[", 60)) + "{}" + new string(']', 60), new OutputReadOptions { Leniency = Leniency.LooseContainers, MaxDepth = 512 });

        Assert.Equal((true, Leniency.LooseContainers), (wrapped.IsValid, wrapped.Repairs));
        Assert.False(manyWraps.IsValid);
        Assert.Equal(OutputErrorCode.Type, Assert.Single(manyWraps.Errors).Code);
    }

    [Fact]
    public void ErrorsBesideARepair_AreReportedInItsText()
    {
        var result = StructuredOutput.Read<Order>("""{"id":"ab","lines":{"sku":"a","qty":0,"unitPrice":1},"priority":"LOW",}""", new OutputReadOptions { Leniency = Leniency.All });

        Assert.Equal([("/id", OutputErrorCode.Pattern), ("/lines/0/qty", OutputErrorCode.Minimum)], result.Errors.Select(static e => (e.Path, e.Code)));
        Assert.Equal(Leniency.CommasAndComments | Leniency.LooseContainers | Leniency.LooseText, result.Repairs);
    }

    [Fact]
    public void ByteOrderMark_IsSurroundingText()
    {
        byte[] document = [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(Order.Valid)];

        var forgiven = StructuredOutput.Read<Order>(document, new OutputReadOptions { Leniency = Leniency.StrictProvider });
        Assert.Equal((s_order, Leniency.SurroundingText), (forgiven.Value, forgiven.Repairs));
        Assert.Equal(OutputErrorCode.Syntax, Assert.Single(StructuredOutput.Read<Order>(document).Errors).Code);
    }

    [Fact]
    public void StrictDocuments_ReadTheSameWithEverythingForgiven()
    {
        var result = StructuredOutput.Read<Order>(Order.Valid, new OutputReadOptions { Leniency = Leniency.All });

        Assert.Equal((s_order, Leniency.None, true), (result.Value, result.Repairs, result.IsValid));
    }
}
