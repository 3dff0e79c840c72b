namespace Microsoft.Agents.AI.Workflows.Reflection
{
    [Obsolete] public interface IMessageHandler<TMessage>
    {
        ValueTask HandleAsync(TMessage message, IWorkflowContext context, CancellationToken cancellationToken = default);
    }

    [Obsolete] public interface IMessageHandler<TMessage, TResult>
    {
        ValueTask<TResult> HandleAsync(TMessage message, IWorkflowContext context, CancellationToken cancellationToken = default);
    }

    [Obsolete] public class ReflectingExecutor<  TExecutor> : Executor where TExecutor : ReflectingExecutor<TExecutor>
    {
        protected ReflectingExecutor(string id, ExecutorOptions? options = null, bool declareCrossRunShareable = false) : base(default(string)!, default(global::Microsoft.Agents.AI.Workflows.ExecutorOptions)!, default(bool)!) { }
        protected override ProtocolBuilder ConfigureProtocol(ProtocolBuilder protocolBuilder) => throw null!;
    }
}
