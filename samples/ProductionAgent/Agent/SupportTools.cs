using AgentGuard.Runtime;
using Microsoft.Extensions.AI;
using ProductionAgent.Shop;

namespace ProductionAgent.Agent;

/// <summary>What the model may do for one customer. The tools that need an approval come wrapped for it; the agent's loop is the gate.</summary>
internal sealed class SupportTools(OrderStore orders, RefundDesk refunds, ToolGuard guard)
{
    public IReadOnlyList<AIFunction> For(string customer) => new CustomerTools(customer, orders, refunds).AsAgentTools(guard);
}
