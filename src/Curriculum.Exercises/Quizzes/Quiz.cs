using Curriculum.Exercises.Items;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Quizzes;

/// <summary>Questions that are answered in one go.</summary>
/// <param name="Id">Slug of the lesson or id of the module.</param>
/// <param name="Items">The questions, easier levels first.</param>
public sealed record Quiz(string Id, EquatableArray<Item> Items);
