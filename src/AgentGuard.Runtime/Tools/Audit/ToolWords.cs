namespace AgentGuard.Runtime.Tools;

/// <summary>The names of effects, approvals and failures in audit files and manifests.</summary>
internal static class ToolWords
{
    private static readonly (ToolEffect Effect, string Word)[] Effects =
    [
        (ToolEffect.Unspecified, "unspecified"),
        (ToolEffect.ReadOnly, "read_only"),
        (ToolEffect.Idempotent, "idempotent"),
        (ToolEffect.Reversible, "reversible"),
        (ToolEffect.Irreversible, "irreversible"),
    ];

    private static readonly (ToolApproval Approval, string Word)[] Approvals =
    [
        (ToolApproval.NotRequired, "not_required"),
        (ToolApproval.Required, "required"),
    ];

    /// <summary>The name of an effect.</summary>
    public static string Of(ToolEffect effect) => Effects.First(pair => pair.Effect == effect).Word;

    /// <summary>The name of an approval.</summary>
    public static string Of(ToolApproval approval) => Approvals.First(pair => pair.Approval == approval).Word;

    /// <summary>The effect of a name; false for a name this version does not know.</summary>
    public static bool TryEffect(string? word, out ToolEffect effect)
    {
        var index = Array.FindIndex(Effects, pair => pair.Word == word);
        effect = index < 0 ? default : Effects[index].Effect;
        return index >= 0;
    }

    /// <summary>The approval of a name; false for a name this version does not know.</summary>
    public static bool TryApproval(string? word, out ToolApproval approval)
    {
        var index = Array.FindIndex(Approvals, pair => pair.Word == word);
        approval = index < 0 ? default : Approvals[index].Approval;
        return index >= 0;
    }

    /// <summary>The failure of an outcome's name; null for <c>ok</c>; false for a name this version does not know.</summary>
    public static bool TryFailure(string? word, out ToolFailureCode? failure)
    {
        failure = Array.Find(Enum.GetValues<ToolFailureCode>().Cast<ToolFailureCode?>().ToArray(), code => ToolFailure.WireName(code!.Value) == word);
        return failure is not null || word == "ok";
    }
}
