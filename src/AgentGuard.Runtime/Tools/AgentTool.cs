using System.Text.Json;
using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime;

/// <summary>A guarded tool: an <see cref="AIFunction"/> that checks, limits and records each of its calls.</summary>
public abstract class AgentTool : AIFunction
{
    private protected AgentTool(ToolDefinition definition, ToolGuard? guard)
    {
        ArgumentNullException.ThrowIfNull(definition);
        Definition = definition;
        Guard = guard ?? ToolGuard.Default;
    }

    /// <summary>What the tool is.</summary>
    public ToolDefinition Definition { get; }

    /// <summary>What guards it.</summary>
    public ToolGuard Guard { get; }

    /// <inheritdoc/>
    public sealed override string Name => Definition.Name;

    /// <inheritdoc/>
    public sealed override string Description => Definition.Description;

    /// <summary>The schema of the arguments, in the portable profile.</summary>
    public sealed override JsonElement JsonSchema => Definition.ArgumentsDocument(SchemaProfile.Portable);

    /// <summary>The schema of the result, in the portable profile; null for text and nothing.</summary>
    public sealed override JsonElement? ReturnJsonSchema => Definition.ResultDocument(SchemaProfile.Portable);

    /// <summary>The tool was handed out to a host that asks for approvals.</summary>
    internal bool IsGatedByHost { get; private set; }

    /// <summary>Makes a tool ready for a host: one that needs approvals, without <see cref="ToolGuard.Approver"/>, is wrapped for a host that asks, and refused for one that cannot.</summary>
    /// <param name="tool">The tool.</param>
    /// <param name="host">Who calls it.</param>
    /// <exception cref="InvalidOperationException">The tool needs approvals, the host cannot ask for them, and the guard has no approver.</exception>
    public static AIFunction ForHost(AgentTool tool, ToolHost host)
    {
        ArgumentNullException.ThrowIfNull(tool);
        if (tool.Definition.Approval != ToolApproval.Required || tool.Guard.Approver is not null)
        {
            return tool;
        }

        if (host != ToolHost.FunctionInvokingClient)
        {
            throw new InvalidOperationException(
                $"The tool '{tool.Name}' needs approvals, and a host without a function-invoking client does not ask for them. Set {nameof(ToolGuard)}.{nameof(ToolGuard.Approver)}.");
        }

        tool.IsGatedByHost = true;
        return new ApprovalRequiredAIFunction(tool);
    }

    /// <summary>Calls the tool: all steps. Failures are in the result.</summary>
    /// <param name="arguments">The arguments, with services and context.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled the call; nothing else is thrown.</exception>
    public abstract ValueTask<ToolCallResult> CallAsync(AIFunctionArguments arguments, CancellationToken cancellationToken = default);

    /// <summary>Gives the definition and the guard besides the tool itself.</summary>
    /// <inheritdoc/>
    public override object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        return serviceKey is not null ? base.GetService(serviceType, serviceKey)
            : serviceType == typeof(ToolDefinition) ? Definition
            : serviceType == typeof(ToolGuard) ? Guard
            : base.GetService(serviceType, serviceKey);
    }

    /// <summary>As <see cref="CallAsync"/>; gives <see cref="ToolCallResult.Text"/>.</summary>
    /// <inheritdoc/>
    protected sealed override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken) => TextAsync(arguments, cancellationToken);

    private protected abstract ValueTask<object?> TextAsync(AIFunctionArguments arguments, CancellationToken cancellationToken);

    internal static ValueTask<object?> TextOf(ValueTask<ToolCallResult> pending)
    {
        return pending.IsCompletedSuccessfully ? new(pending.Result.Text) : AwaitAsync(pending);

        static async ValueTask<object?> AwaitAsync(ValueTask<ToolCallResult> pending) => (await pending.ConfigureAwait(false)).Text;
    }
}
