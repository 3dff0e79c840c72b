namespace Microsoft.Agents.AI.Workflows
{
    [AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)] public sealed class MessageHandlerAttribute : Attribute
    {
        public Type[]? Yield { get => throw null!; set { } }
        public Type[]? Send { get => throw null!; set { } }
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true, Inherited = true)] public sealed class SendsMessageAttribute : Attribute
    {
        public Type Type { get => throw null!; }
        public SendsMessageAttribute(Type type) { }
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true, Inherited = true)] public sealed class YieldsOutputAttribute : Attribute
    {
        public Type Type { get => throw null!; }
        public YieldsOutputAttribute(Type type) { }
    }
}
