using AgentGuard.Runtime.Tests.Shapes;

namespace AgentGuard.Runtime.Tests.Agreement;

/// <summary>What a reader said of a document, and how that compares with what the specification says.</summary>
internal sealed record Judgement(Shape Shape, Expectation Expected, ShapeReading Reading, Outcome Outcome)
{
    public override string ToString() => $"""
        {Shape.Name}: the schema {(Expected.IsAccepted ? "accepts" : "refuses")}, the reader {(Reading.IsValid ? "accepts" : "refuses")}
          document: {Expected.Text}
          schema:   {System.Text.Encoding.UTF8.GetString(Shape.SchemaUtf8(SchemaProfile.Portable))}
          errors:   {string.Join("\n            ", Reading.Errors.Select(e => $"[{e.Code}] {e}"))}
          read as:  {Reading.Json}
        """;
}
