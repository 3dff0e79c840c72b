using System.Text;
using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime;

/// <summary>What the model is told about its answer. The answer itself is in its context already.</summary>
internal static class RepairMessage
{
    public static ChatMessage For(IReadOnlyList<OutputError> errors)
    {
        var text = new StringBuilder("Your answer has these errors:\n");
        foreach (var error in errors)
        {
            // One line each, whatever the answer contained.
            text.Append("- ").Append(error.ToString().ReplaceLineEndings(" ")).Append('\n');
        }

        return new ChatMessage(ChatRole.User, text.Append("Return only the corrected JSON.").ToString());
    }
}
