using AgentGuard.Runtime.Tests.Oracle.Json;
using AgentGuard.Runtime.Tests.Shapes;

namespace AgentGuard.Runtime.Tests.Agreement;

/// <summary>What a reader said of a document and what the specification says.</summary>
/// <param name="Document">Null where the text is no JSON.</param>
/// <param name="Outcome">How the two compare.</param>
internal sealed record Judgement(Shape Shape, string Text, JsonTree? Document, ShapeReading Reading, bool IsExpected, Outcome Outcome)
{
    public override string ToString() => $"""
        {Shape.Name}: the schema {(IsExpected ? "accepts" : "refuses")}, the reader {(Reading.IsValid ? "accepts" : "refuses")}
          document: {Text}
          schema:   {System.Text.Encoding.UTF8.GetString(Shape.SchemaUtf8(SchemaProfile.Portable))}
          errors:   {string.Join("\n            ", Reading.Errors.Select(e => $"[{e.Code}] {e}"))}
          read as:  {Reading.Json}
        """;
}
