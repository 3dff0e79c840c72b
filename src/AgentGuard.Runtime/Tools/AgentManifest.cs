using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime;

/// <summary>What an agent can do, as JSON for audit and CI: name, effect, scope, approval, limits, owner and schema hash of each tool.</summary>
public static class AgentManifest
{
    /// <summary>The manifest of some tools, in the order of their names; functions that are no <see cref="AgentTool"/> are listed with their name and schema hash only.</summary>
    /// <param name="tools">The tools.</param>
    public static string ToJson(IEnumerable<AIFunction> tools) => throw new NotImplementedException();
}
