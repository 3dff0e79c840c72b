using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using AgentGuard.Runtime.Tools;
using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime;

/// <summary>A guarded tool of one method; generated code derives from it.</summary>
/// <typeparam name="TArguments">The method's arguments, those of the model and those of the context; a struct in generated code.</typeparam>
/// <typeparam name="TResult">The method's result.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class AgentTool<TArguments, TResult> : AgentTool
{
    private readonly ArgumentForms _forms;
    private readonly ToolPipeline? _pipeline;

    // Nothing is to be asked, limited or recorded: such a tool costs what its arguments, method and result cost.
    private readonly bool _isPlain;

    // What methods get that do not look at it.
    private readonly ToolCall _unusedCall;

    /// <summary>A tool.</summary>
    /// <param name="definition">What it is.</param>
    /// <param name="guard">What guards it; <see cref="ToolGuard.Default"/> when null.</param>
    protected AgentTool(ToolDefinition definition, ToolGuard? guard)
        : base(definition, guard)
    {
        _unusedCall = new ToolCall(this, new AIFunctionArguments(), run: null);
        _forms = Guard.FormsFor(definition);
        _pipeline = definition.IsPlain ? null : Guard.PipelineOf(definition);
        _isPlain = _pipeline is null && Guard.IsPlain && definition.Scope is null && definition.Approval == ToolApproval.NotRequired;
    }

    /// <inheritdoc/>
    public sealed override ValueTask<ToolCallResult> CallAsync(AIFunctionArguments arguments, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var run = ToolRun.Current;
        var call = new ToolCall(this, arguments, run);
        return IsPlain(run, cancellationToken)
            ? PlainCall.RunAsync(this, call, cancellationToken)
            : new GuardedCall<TArguments, TResult>(this, call, cancellationToken).RunAsync(_forms, _pipeline);
    }

    private protected sealed override ValueTask<object?> TextAsync(AIFunctionArguments arguments, CancellationToken cancellationToken) =>
        IsPlain(ToolRun.Current, cancellationToken)
            ? PlainCall.TextAsync(this, arguments, cancellationToken)
            : TextOf(CallAsync(arguments, cancellationToken));

    private bool IsPlain(ToolRun? run, CancellationToken token) => _isPlain && run is null && !token.IsCancellationRequested && !ToolInstruments.IsObserved;

    internal ToolCall CallFor(AIFunctionArguments arguments) => UsesCall ? new ToolCall(this, arguments, run: null) : _unusedCall;

    internal bool ReadArguments(ref OutputReader reader, [MaybeNullWhen(false)] out TArguments arguments) => TryReadArguments(ref reader, out arguments);

    internal bool TakeArguments(ref ToolArguments given, ref OutputReader reader, [MaybeNullWhen(false)] out TArguments arguments) =>
        TryTakeArguments(ref given, ref reader, out arguments);

    internal bool BindContext(ref TArguments arguments, ToolCall call) => TryBindContext(ref arguments, call);

    internal ValueTask<TResult> Run(TArguments arguments, ToolCall call, bool isFallback, CancellationToken token) =>
        isFallback ? FallbackAsync(arguments, call, token) : InvokeAsync(arguments, call, token);

    internal void WriteJson(ToolResultWriter writer, TResult result) => WriteResult(writer, result);

    internal string? TextOf(TResult result) => GetText(result);

    /// <summary>The call that <see cref="TryBindContext"/>, <see cref="InvokeAsync"/> and <see cref="FallbackAsync"/> get is looked at; otherwise it may be any.</summary>
    protected virtual bool UsesCall => true;

    /// <summary>Reads the arguments, one JSON object on which the reader stands; false when errors were reported.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="arguments">The arguments.</param>
    protected abstract bool TryReadArguments(ref OutputReader reader, [MaybeNullWhen(false)] out TArguments arguments);

    /// <summary>
    /// Reads the arguments each where it is. Only what <see cref="TryReadArguments"/> accepts, to the same values; false where anything is unusual or
    /// wrong: it is then read once more as one object, and reported.
    /// </summary>
    /// <param name="given">The arguments.</param>
    /// <param name="reader">Is put on one value after the other.</param>
    /// <param name="arguments">The arguments.</param>
    protected virtual bool TryTakeArguments(ref ToolArguments given, ref OutputReader reader, [MaybeNullWhen(false)] out TArguments arguments)
    {
        arguments = default;
        return false;
    }

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
    protected virtual void WriteResult(ToolResultWriter writer, TResult result) => throw new NotSupportedException("The tool has no JSON result.");

    /// <summary>The result as text; only with <see cref="ToolResultKind.Text"/>.</summary>
    /// <param name="result">The result.</param>
    protected virtual string? GetText(TResult result) => result as string;
}
