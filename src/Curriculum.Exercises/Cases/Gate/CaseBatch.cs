using Curriculum.Pipelines;

namespace Curriculum.Exercises.Cases;

/// <summary>A model with cases of it, judged. Both are empty where the model is too broken for any.</summary>
/// <param name="Model">The model.</param>
/// <param name="Cases">The first cases of the seed.</param>
/// <param name="Sample">Other cases, the same for every seed, for what is measured over all models.</param>
public sealed record CaseBatch(CaseModel Model, EquatableArray<PracticeCase> Cases, EquatableArray<PracticeCase> Sample);
