namespace AgentGuard.Analyzers.Generators.AgentTool.Spec;

/// <summary>In which form a method hands over its result.</summary>
internal enum ReturnForm
{
    Void,
    Value,
    Task,
    ValueTask,
    TaskOfValue,
    ValueTaskOfValue,

    /// <summary><c>IAsyncEnumerable&lt;T&gt;</c>.</summary>
    Stream,
}
