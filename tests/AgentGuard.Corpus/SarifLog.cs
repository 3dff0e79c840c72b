using System.Text.Json;
using AgentGuard.Analyzers.Rules;

namespace AgentGuard.Corpus;

/// <summary>Writes findings as SARIF 2.1.0 with absolute file URIs.</summary>
internal static class SarifLog
{
    public static void Write(string path, IEnumerable<AgentRule> rules, IEnumerable<Diagnostic> findings)
    {
        using var stream = File.Create(path);
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "AgentGuard.Analyzers");
        json.WriteStartArray("rules");
        foreach (var rule in rules.SelectMany(rule => rule.SupportedDiagnostics))
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("helpUri", rule.HelpLinkUri);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("results");
        foreach (var finding in findings)
        {
            WriteResult(json, finding);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Id);
        json.WriteString("level", finding.Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "note",
        });
        json.WriteStartObject("message");
        json.WriteString("text", finding.GetMessage());
        json.WriteEndObject();
        json.WriteStartArray("locations");
        if (finding.Location.IsInSource)
        {
            var place = finding.Location.GetLineSpan();
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", new Uri(Path.GetFullPath(place.Path)).AbsoluteUri);
            json.WriteEndObject();
            json.WriteStartObject("region");
            json.WriteNumber("startLine", place.StartLinePosition.Line + 1);
            json.WriteNumber("startColumn", place.StartLinePosition.Character + 1);
            json.WriteNumber("endLine", place.EndLinePosition.Line + 1);
            json.WriteNumber("endColumn", place.EndLinePosition.Character + 1);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
