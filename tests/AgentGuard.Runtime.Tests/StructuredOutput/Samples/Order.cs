namespace AgentGuard.Runtime.Tests.Outputs.Samples;

/// <summary>The example of the documentation, with the code the generator makes for it written by hand in the other part.</summary>
internal sealed partial record Order(string Id, Priority Priority, IReadOnlyList<OrderLine> Lines, string? Note = null)
{
    public const string Valid = """
        {"id":"AB-1234","priority":"Normal","lines":[{"sku":"KB-100","qty":2,"unitPrice":49.90},{"sku":"MS-7","qty":1,"unitPrice":null}],"note":"Please deliver Mon."}
        """;

    public bool Equals(Order? other) =>
        other is not null && (Id, Priority, Note) == (other.Id, other.Priority, other.Note) && Lines.SequenceEqual(other.Lines);

    public override int GetHashCode() => HashCode.Combine(Id, Priority, Note, Lines.Count);
}
