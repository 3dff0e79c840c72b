namespace AgentGuard.Runtime.Tests.Tools.Replay.Golden;

/// <summary>One tool for each kind of answer that a tape has.</summary>
public sealed partial class GoldenTools
{
    public int Calls { get; private set; }

    /// <summary>Finds an order.</summary>
    /// <param name="id">The order's id.</param>
    [AgentTool(Name = "find_order", Effect = ToolEffect.ReadOnly)]
    public GoldenOrder? FindOrder(string id) => Called(id == "A-1" ? new GoldenOrder(id, 49.90m, "Zürich \"West\" \u2028 😀") : null);

    /// <summary>Refunds a part of an order.</summary>
    /// <param name="id">The order's id.</param>
    /// <param name="amount">In EUR.</param>
    /// <param name="reason">Why.</param>
    [AgentTool(Name = "refund", Effect = ToolEffect.Irreversible, Approval = ToolApproval.Required)]
    public string Refund(string id, decimal amount, string? reason = null) => Called($"Refunded {amount} EUR for {id} ({reason}).");

    /// <summary>Lists the notes of an order.</summary>
    /// <param name="id">The order's id.</param>
    /// <param name="offset">From where on.</param>
    [AgentTool(Name = "list_notes", Effect = ToolEffect.ReadOnly, MaxOutputChars = 60)]
    public string ListNotes(string id, int offset = 0) => Called($"{id} {offset} {new string('n', 200)}");

    /// <summary>Holds an order back.</summary>
    /// <param name="id">The order's id.</param>
    [AgentTool(Name = "hold", Effect = ToolEffect.Reversible)]
    public string Hold(string id) => throw new InvalidOperationException(Called($"The database is down for {id}."));

    private T Called<T>(T answer)
    {
        Calls++;
        return answer;
    }
}

public sealed record GoldenOrder(string Id, decimal Total, string City);
