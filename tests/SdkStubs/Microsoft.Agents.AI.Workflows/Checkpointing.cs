namespace Microsoft.Agents.AI.Workflows.Checkpointing
{
    public sealed class DirectEdgeInfo : EdgeInfo
    {
        public bool HasCondition { get => throw null!; }
        internal DirectEdgeInfo() { }
    }

    public sealed class FanInEdgeInfo : EdgeInfo
    {
        internal FanInEdgeInfo() { }
    }

    public sealed class FanOutEdgeInfo : EdgeInfo
    {
        public bool HasAssigner { get => throw null!; }
        internal FanOutEdgeInfo() { }
    }

    public interface ICheckpointStore<TStoreObject>
    {
        ValueTask<IEnumerable<CheckpointInfo>> RetrieveIndexAsync(string sessionId, CheckpointInfo? withParent = null);
        ValueTask<CheckpointInfo> CreateCheckpointAsync(string sessionId, TStoreObject value, CheckpointInfo? parent = null);
        ValueTask<TStoreObject> RetrieveCheckpointAsync(string sessionId, CheckpointInfo key);
    }

    public interface IWireMarshaller<TWireContainer>
    {
        TWireContainer Marshal(object value, Type type);
        TWireContainer Marshal<TValue>(TValue value);
        TValue Marshal<TValue>(TWireContainer data);
        object Marshal(Type targetType, TWireContainer data);
    }

    public record class RequestPortInfo(TypeId RequestType, TypeId ResponseType, string PortId)
    {
    }

    public sealed class TypeId : IEquatable<TypeId>
    {
        public string AssemblyName { get => throw null!; }
        public string TypeName { get => throw null!; }
        public TypeId(string assemblyName, string typeName) { }
        public TypeId(Type type) { }
        public override bool Equals(object? obj) => throw null!;
        public bool Equals(TypeId? other) => throw null!;
        public override int GetHashCode() => throw null!;
        public static bool operator ==(TypeId? left, TypeId? right) => throw null!;
        public static bool operator !=(TypeId? left, TypeId? right) => throw null!;
        public bool IsMatch(Type type) => throw null!;
        public bool IsMatch<T>() => throw null!;
        public bool IsMatchPolymorphic(Type type) => throw null!;
        public override string ToString() => throw null!;
    }
}

namespace Microsoft.Agents.AI.Workflows.Checkpointing
{
    using global::Microsoft.Agents.AI.Workflows.Execution;

    public class EdgeInfo
    {
        public EdgeKind Kind { get => throw null!; }
        public EdgeConnection Connection { get => throw null!; }
        internal EdgeInfo() { }
    }
}

namespace Microsoft.Agents.AI.Workflows.Checkpointing
{
    using global::System.Text.Json;

    public sealed class FileSystemJsonCheckpointStore : JsonCheckpointStore, IDisposable
    {
        public FileSystemJsonCheckpointStore(DirectoryInfo directory) { }
        public void Dispose() => throw null!;
        public override ValueTask<CheckpointInfo> CreateCheckpointAsync(string sessionId, JsonElement value, CheckpointInfo? parent = null) => throw null!;
        public override ValueTask<JsonElement> RetrieveCheckpointAsync(string sessionId, CheckpointInfo key) => throw null!;
        public override ValueTask<IEnumerable<CheckpointInfo>> RetrieveIndexAsync(string sessionId, CheckpointInfo? withParent = null) => throw null!;
    }
}

namespace Microsoft.Agents.AI.Workflows.Checkpointing
{
    using global::System.Text.Json.Serialization.Metadata;
    using global::System.Text.Json;

    public abstract class JsonCheckpointStore : ICheckpointStore<JsonElement>
    {
        protected static JsonTypeInfo<CheckpointInfo> KeyTypeInfo => throw null!;
        public abstract ValueTask<CheckpointInfo> CreateCheckpointAsync(string sessionId, JsonElement value, CheckpointInfo? parent = null);
        public abstract ValueTask<JsonElement> RetrieveCheckpointAsync(string sessionId, CheckpointInfo key);
        public abstract ValueTask<IEnumerable<CheckpointInfo>> RetrieveIndexAsync(string sessionId, CheckpointInfo? withParent = null);
    }
}
