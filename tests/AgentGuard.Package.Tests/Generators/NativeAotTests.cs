using System.Diagnostics;

namespace AgentGuard.Package.Tests.Generators;

/// <summary>A program that uses schema, reader and writer, published as a native executable (.NET 8, for which the packs restore everywhere).</summary>
public sealed class NativeAotTests
{
    [Fact]
    public void StructuredOutput_PublishesWithoutAWarningAndRuns()
    {
        using var app = GeneratorConsumer.Program()
            .Set("TargetFramework", "net8.0")
            .Set("PublishAot", "true")
            .Set("TreatWarningsAsErrors", "true")
            .Set("TrimmerSingleWarn", "false")
            .Set("InvariantGlobalization", "true")
            .Write("Program.cs", Program);

        var publish = DotNet.Run(app.Folder, "publish", app.ProjectFile, "-c", "Release", "-tl:off", "-v:m", "-o", Path.Combine(app.Folder, "native")).Succeeds();
        Assert.Empty(publish.Diagnostics);

        using var process = Process.Start(new ProcessStartInfo(Path.Combine(app.Folder, "native", OperatingSystem.IsWindows() ? "App.exe" : "App"))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEnd();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.True(process.ExitCode == 0, output + errors);
        Assert.Equal(
            """
            schema object
            value ORD-004711 Pay 2
            error /lines/0/quantity: expected integer from 1 to 999, got 0
            written {"orderId":"ORD-004711","kind":"Pay","lines":[{"sku":"LAMP","quantity":1},{"sku":"CABLE","quantity":2}],"note":null}
            converted True
            element object

            """.ReplaceLineEndings("\n"),
            output.ReplaceLineEndings("\n"));
    }

    private const string Program = """
        using System.Text.Json;
        using AgentGuard.Runtime;

        const string Good = "{\"orderId\":\"ORD-004711\",\"kind\":\"Pay\",\"lines\":[{\"sku\":\"LAMP\",\"quantity\":1},{\"sku\":\"CABLE\",\"quantity\":2}]}";

        Console.WriteLine("schema " + JsonDocument.Parse(Decision.SchemaUtf8(SchemaProfile.OpenAI).ToArray()).RootElement.GetProperty("type"));

        var good = Decision.Read(Good);
        Console.WriteLine($"value {good.Value!.OrderId} {good.Value.Kind} {good.Value.Lines.Count}");

        var bad = Decision.Read(Good.Replace("\"quantity\":1", "\"quantity\":0"));
        Console.WriteLine("error " + bad.Errors[0]);

        Console.WriteLine("written " + good.Value.ToJson());

        var converted = JsonSerializer.Deserialize(Good, Decision.TypeInfo)!;
        Console.WriteLine("converted " + (converted.ToJson() == good.Value.ToJson()));
        Console.WriteLine("element " + Decision.Schema(SchemaProfile.Portable).GetProperty("type"));

        [StructuredOutput]
        public sealed partial record Decision(
            [property: Pattern("^ORD-[0-9]{6}$")] string OrderId,
            Kind Kind,
            [property: Items(1, 20)] IReadOnlyList<Line> Lines,
            [property: Pattern("a+b*[^c]|d")] string? Note = null);

        public sealed record Line([property: Chars(1, 40)] string Sku, [property: Bounds(1, 999)] int Quantity);

        public enum Kind
        {
            None,
            Pay,
        }
        """;
}
