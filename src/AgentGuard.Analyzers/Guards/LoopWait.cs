using System.Text.RegularExpressions;
using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>What a loop waits for in each pass: a person, the next message, a clock.</summary>
internal static class LoopWait
{
    /// <summary>Members of the platform that hand over one item of work at a time.</summary>
    private static readonly (string Type, string Start)[] Sources =
    [
        ("System.Threading.Channels.ChannelReader`1", ""),
        ("System.Collections.Concurrent.BlockingCollection`1", ""),
        ("System.Threading.PeriodicTimer", "WaitForNextTick"),
        ("System.Threading.WaitHandle", "WaitOne"),
        ("System.IO.TextReader", "Read"),
        ("System.IO.Pipelines.PipeReader", "Read"),
        ("System.Data.Common.DbDataReader", "Read"),
        ("System.Net.WebSockets.WebSocket", "Receive"),
        ("System.Net.Sockets.Socket", "Receive"),
        ("System.Net.Sockets.Socket", "Accept"),
        ("System.Net.Sockets.UdpClient", "Receive"),
        ("System.Net.Sockets.TcpListener", "Accept"),
        ("System.Net.HttpListener", "GetContext"),
        ("System.IO.Pipes.NamedPipeServerStream", "WaitForConnection"),
    ];

    /// <summary>Names that libraries and applications give to such members. They only ever keep a rule silent.</summary>
    private static readonly Regex Names = new(
        "^(Try)?(Dequeue|Receive|Consume|Accept|ReadLine|ReadKey|ReadInput|ReadUser|WaitFor(?!.*(Complet|Run))|AskUser|AskHuman|AskPerson|PromptUser|PromptFor|GetUserInput|GetInput|GetNextMessage|GetHuman|Confirm|RequestApproval|RequestInput)",
        RegexOptions.CultureInvariant);

    /// <summary>True when each pass waits for a person or for the next item of work, here or in a method the loop calls.</summary>
    public static bool IsPaced(LoopBody body, SdkContext sdk, Func<IMethodSymbol, bool> isApproval)
    {
        foreach (var operation in body.WithCallees())
        {
            var member = operation switch
            {
                IInvocationOperation call => call.TargetMethod,
                IPropertyReferenceOperation property => property.Property,
                _ => (ISymbol?)null,
            };
            if (member is null)
            {
                continue;
            }

            if ((sdk.MayHaveRole(member.Name, Role.PersonInput) && (sdk.RolesOf(member) & Role.PersonInput) != 0)
                || (member is IMethodSymbol method && (isApproval(method) || IsSource(method, sdk))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for a pause between two passes.</summary>
    public static bool IsDelay(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod: { Name: "Delay" or "Sleep" } method }
        && (method.ContainingType.Is("System.Threading.Tasks.Task") || method.ContainingType.Is("System.Threading.Thread")
            || method.ContainingType.Name.StartsWith("TimeProvider", StringComparison.Ordinal));

    private static bool IsSource(IMethodSymbol method, SdkContext sdk)
    {
        if (!method.IsOfPlatform())
        {
            return Names.IsMatch(method.Name) && (sdk.RolesOf(method) & (Role.AnyModelCall | Role.ToolCall)) == 0;
        }

        foreach (var (type, start) in Sources)
        {
            if (method.Name.StartsWith(start, StringComparison.Ordinal) && !method.IsStatic && method.ContainingType.IsOrInherits(type))
            {
                return true;
            }
        }

        return false;
    }
}
