using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime;

/// <summary>A guarded tool of one method; generated code derives from it.</summary>
/// <typeparam name="TArguments">The method's arguments, those of the model and those of the context; a struct in generated code.</typeparam>
/// <typeparam name="TResult">The method's result.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class AgentTool<TArguments, TResult> : AgentTool
{
    /// <summary>A tool.</summary>
    /// <param name="definition">What it is.</param>
    /// <param name="guard">What guards it; <see cref="ToolGuard.Default"/> when null.</param>
    protected AgentTool(ToolDefinition definition, ToolGuard? guard)
        : base(definition, guard)
    {
    }

    /// <inheritdoc/>
    public sealed override ValueTask<ToolCallResult> CallAsync(AIFunctionArguments arguments, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>Reads the arguments, one JSON object on which the reader stands; false when errors were reported.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="arguments">The arguments.</param>
    protected abstract bool TryReadArguments(ref OutputReader reader, [MaybeNullWhen(false)] out TArguments arguments);

    /// <summary>Sets the arguments that come from the context; false, after <see cref="ToolCall.MissContext"/>, when a needed one is missing.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="call">The call.</param>
    protected virtual bool TryBindContext(ref TArguments arguments, ToolCall call) => true;

    /// <summary>Calls the method.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="call">The call.</param>
    /// <param name="cancellationToken">Cancelled when the call is, and at the end of the timeout.</param>
    protected abstract ValueTask<TResult> InvokeAsync(TArguments arguments, ToolCall call, CancellationToken cancellationToken);

    /// <summary>Calls the fallback method; only with <see cref="ToolDefinition.HasFallback"/>.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="call">The call.</param>
    /// <param name="cancellationToken">Cancelled when the call is, and at the end of the timeout.</param>
    protected virtual ValueTask<TResult> FallbackAsync(TArguments arguments, ToolCall call, CancellationToken cancellationToken) =>
        throw new NotSupportedException("The tool has no fallback.");

    /// <summary>Writes the result as one JSON value; only with <see cref="ToolResultKind.Json"/>.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="result">The result.</param>
    protected virtual void WriteResult(Utf8JsonWriter writer, TResult result) => throw new NotSupportedException("The tool has no JSON result.");

    /// <summary>The result as text; only with <see cref="ToolResultKind.Text"/>.</summary>
    /// <param name="result">The result.</param>
    protected virtual string? GetText(TResult result) => result as string;
}
