using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime;

/// <summary>One call of a tool: who calls, in which run, and what its method may ask for.</summary>
public sealed class ToolCall
{
    private string? _callId;
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
    public string CallId => _callId ??= GivenCallId ?? Guid.NewGuid().ToString("N");

    /// <summary>For whom the agent acts: a <see cref="CallerIdentity"/> found as <see cref="TryGetContext{T}"/> finds it; null when unknown.</summary>
    public CallerIdentity? Caller => _caller ??= TryGetContext<CallerIdentity>(out var caller) ? caller : null;

    /// <summary>The services of the call: those of the arguments, else those of the guard.</summary>
    public IServiceProvider? Services => Arguments.Services ?? Tool.Guard.Services;

    /// <summary>The same for every attempt of one call, and for the same call made again by the host under the same call id.</summary>
    public string IdempotencyKey => CallId;

    /// <summary>Which attempt this is, from 1; 0 before the first.</summary>
    public int Attempt { get; internal set; }

    internal string? MissingContext { get; private set; }

    private string? GivenCallId => Find(ToolContext.CallId) as string ?? ToolHosting.CurrentCallId?.Invoke();

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
        MissingContext = parameter;
        return false;
    }

    private object? Find(object key) => Arguments.Context is { } context && context.TryGetValue(key, out var value) ? value : null;
}
