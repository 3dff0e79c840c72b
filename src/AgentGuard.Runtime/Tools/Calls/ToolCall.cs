using System.Diagnostics.CodeAnalysis;
using AgentGuard.Runtime.Tools;
using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime;

/// <summary>One call of a tool: who calls, in which run, and what its method may ask for.</summary>
public sealed class ToolCall
{
    private string? _callId;
    private string? _idempotencyKey;
    private CallerIdentity? _caller;

    internal ToolCall(AgentTool tool, AIFunctionArguments arguments, ToolRun? run)
    {
        Tool = tool;
        Arguments = arguments;
        Run = run;
    }

    /// <summary>The tool called.</summary>
    public AgentTool Tool { get; }

    /// <summary>The arguments as the host gave them.</summary>
    public AIFunctionArguments Arguments { get; }

    /// <summary>The run the call belongs to; null outside of any.</summary>
    public ToolRun? Run { get; }

    /// <summary>The id the model or host gave the call (<see cref="ToolContext.CallId"/>, the function-invoking client's), else a new one.</summary>
    public string CallId => _callId ??= GivenCallId ?? NewCallId.Next();

    /// <summary>For whom the agent acts: a <see cref="CallerIdentity"/> found as <see cref="TryGetContext{T}"/> finds it; null when unknown.</summary>
    public CallerIdentity? Caller => _caller ??= TryGetContext<CallerIdentity>(out var caller) ? caller : null;

    /// <summary>The services of the call: those of the arguments, else those of the guard.</summary>
    public IServiceProvider? Services => Arguments.Services ?? Tool.Guard.Services;

    /// <summary>
    /// The same for every attempt of one call: the host's (<see cref="ToolContext.IdempotencyKey"/>), else a hash of the run's id, the tool, the arguments, and
    /// the call's id, or in a run its number among equal calls. So a run that is taken up again under the same id gives the same keys again. Without a run
    /// and an id, the key is new for each call.
    /// </summary>
    public string IdempotencyKey => _idempotencyKey ??= Find(ToolContext.IdempotencyKey) as string ?? AgentGuard.Runtime.Tools.IdempotencyKey.Of(this);

    /// <summary>The key as a <see cref="Guid"/>: itself when it is one, else made of its SHA-256 (RFC 9562, version 8).</summary>
    public Guid IdempotencyGuid => Guid.TryParse(IdempotencyKey, out var key) ? key : GuidOfText.Of(IdempotencyKey);

    /// <summary>Which attempt this is, from 1; 0 before the first.</summary>
    public int Attempt { get; internal set; }

    /// <summary>For people: what is missing.</summary>
    internal string? MissingContextDetail { get; private set; }

    internal string? GivenCallId => Find(ToolContext.CallId) as string ?? ToolHosting.CurrentCallId?.Invoke();

    /// <summary>Finds a <see cref="FromContextAttribute">[FromContext]</see> value by its type.</summary>
    /// <remarks>Looked for in the arguments' <see cref="AIFunctionArguments.Context"/> under <c>typeof(T)</c>, in <see cref="Run"/>, in the services of the arguments, in those of the guard.</remarks>
    /// <typeparam name="T">The parameter's type.</typeparam>
    /// <param name="value">The value.</param>
    public bool TryGetContext<T>([MaybeNullWhen(false)] out T value)
    {
        if ((Find(typeof(T)) ?? Run?.Find(typeof(T)) ?? Arguments.Services?.GetService(typeof(T)) ?? Tool.Guard.Services?.GetService(typeof(T))) is T found)
        {
            value = found;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Notes that a needed value is not in the context, so that the call fails; for generated code.</summary>
    /// <param name="parameter">The parameter's name.</param>
    /// <returns>False.</returns>
    public bool MissContext(string parameter)
    {
        MissingContextDetail = $"The context has no value for the parameter '{parameter}'.";
        return false;
    }

    /// <summary>Reads a stream until its end, or until its JSON is longer than <see cref="ToolDefinition.MaxOutputChars"/>; for generated code.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="source">The stream.</param>
    /// <param name="write">Writes one item as one JSON value.</param>
    /// <param name="cancellationToken">The method's token.</param>
    public ValueTask<ToolItems<T>> BufferAsync<T>(IAsyncEnumerable<T> source, Action<ToolResultWriter, T> write, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(write);
        return ItemBuffer.ReadAsync(source, write, Tool.Definition.MaxOutputChars, cancellationToken);
    }

    private object? Find(object key) => Arguments.Context is { } context && context.TryGetValue(key, out var value) ? value : null;
}
