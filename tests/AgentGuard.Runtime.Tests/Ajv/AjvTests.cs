using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using AgentGuard.Runtime.Tests.Documents;
using AgentGuard.Runtime.Tests.Oracle;
using AgentGuard.Runtime.Tests.Oracle.Json;
using AgentGuard.Runtime.Tests.Shapes;
using Xunit.Abstractions;

namespace AgentGuard.Runtime.Tests.Ajv;

/// <summary>
/// A judge that others wrote: ajv (npm), where node and the packages of package.json are there. The folder with node_modules is in the
/// environment variable AGENTGUARD_AJV. Formats are left out: ajv's are approximate, and the JSON-Schema-Test-Suite covers them.
/// </summary>
public sealed class AjvTests(ITestOutputHelper output)
{
    private const int PerShape = 300;

    [Fact]
    public void Ajv_AgreesWithTheReferenceSchema()
    {
        if (Environment.GetEnvironmentVariable("AGENTGUARD_AJV") is not { Length: > 0 } folder || !Directory.Exists(Path.Combine(folder, "node_modules", "ajv")))
        {
            output.WriteLine("No ajv here (AGENTGUARD_AJV): no second opinion.");
            return;
        }

        var cases = AllShapes.List.Select(shape => (Shape: shape, Documents: Documents(shape))).ToList();
        var verdicts = Verdicts(folder, cases);
        var wrong = new List<string>();
        var at = 0;
        foreach (var (shape, documents) in cases)
        {
            var judge = new ReferenceSchema(shape.Portable, assertsFormats: false, roundsNumbers: true);
            foreach (var document in documents.Where(d => Verdict(judge, d) != verdicts[at++]))
            {
                wrong.Add($"{shape.Name}: {Verdict(judge, document)} {document}");
            }
        }

        output.WriteLine($"{at} documents");
        Assert.Equal(verdicts.Length, at);
        Assert.True(wrong.Count == 0, $"{wrong.Count} disagreements\n{string.Join('\n', wrong.Take(20))}");
    }

    private static List<string> Documents(Shape shape) => [.. new BoundaryDocuments(shape.Judge(), seed: 8).Take(PerShape).Where(IsComparable)];

    private static char Verdict(ReferenceSchema judge, string text) => JsonTreeParser.Parse(text) is not { } document ? '-' : judge.Accepts(document) ? '1' : '0';

    /// <summary>JavaScript keeps the last of two equal members, and has doubles only.</summary>
    private static bool IsComparable(string text) =>
        JsonTreeParser.Parse(text) is not { } document || (!document.HasDuplicates() && !document.HasLoneSurrogates() && HasPlainNumbers(document));

    private static bool HasPlainNumbers(JsonTree tree) =>
        (tree.Kind != JsonKind.Number || (tree.Number.SignificantDigits <= 15 && tree.Number.Magnitude < 300 && tree.Number.Magnitude > -300))
        && tree.Items.All(HasPlainNumbers)
        && tree.Members.All(m => HasPlainNumbers(m.Value));

    private static string Verdicts(string folder, IEnumerable<(Shape Shape, List<string> Documents)> cases)
    {
        var script = Path.Combine(AppContext.BaseDirectory, "Ajv", "verdicts.cjs");
        var start = new ProcessStartInfo("node", [script, Path.GetFullPath(folder)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
        };
        using var node = Process.Start(start) ?? throw new Win32Exception("node does not start");
        foreach (var (shape, documents) in cases)
        {
            node.StandardInput.WriteLine($"{{\"schema\":{Encoding.UTF8.GetString(shape.SchemaUtf8(SchemaProfile.Portable))}}}");
            documents.ForEach(document => node.StandardInput.WriteLine(JsonSerializer.Serialize(document)));
        }

        node.StandardInput.Close();
        var verdicts = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        return node.ExitCode == 0 ? verdicts : throw new InvalidOperationException($"node ends with {node.ExitCode}");
    }
}
