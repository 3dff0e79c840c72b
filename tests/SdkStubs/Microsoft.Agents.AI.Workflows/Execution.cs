namespace Microsoft.Agents.AI.Workflows.Execution
{
    public sealed class EdgeConnection : IEquatable<EdgeConnection>
    {
        public EdgeConnection(List<string> sourceIds, List<string> sinkIds) { }
        public static EdgeConnection CreateChecked(List<string> sourceIds, List<string> sinkIds) => throw null!;
        public bool Equals(EdgeConnection? other) => throw null!;
        public override bool Equals(object? obj) => throw null!;
        public override int GetHashCode() => throw null!;
        public static bool operator ==(EdgeConnection? left, EdgeConnection? right) => throw null!;
        public static bool operator !=(EdgeConnection? left, EdgeConnection? right) => throw null!;
        public List<string> SourceIds { get => throw null!; }
        public List<string> SinkIds { get => throw null!; }
        public override string ToString() => throw null!;
    }
}
